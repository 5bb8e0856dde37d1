import { chromium, expect, test as freshTest, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { CHROMIUM_ARGS, findChromium } from '../support/browser.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { readHtml } from '../support/html.ts';
import { builtHtml } from '../support/pages.ts';
import { referenceAddress, ReferencePage, withoutInputs } from '../support/reference-page.ts';
import { test } from '../support/site-test.ts';
import { watch } from '../support/watch.ts';

/** Not a name that browsers or Scalar keep for local use: there Scalar turns other things on. */
const HOST = 'docs.latchkey.site';

/** The script of Scalar that loads its others. */
const SCALAR = /\/_astro\/scalar-[\d.]+\/standalone\.esm\.js$/;

// Scalar is several megabytes of script, which takes its time where all tests run at once.
test.describe.configure({ timeout: 90_000 });

/** The one with the fewest operations: what does not depend on the document is tried on it. */
const SMALLEST = DOCUMENTED.map(({ contract }) => contract).toSorted(
  (a, b) => a.operations.length - b.operations.length,
)[0];
if (!SMALLEST) throw new Error('There is no API to test with.');

for (const { contract: api } of DOCUMENTED) {
  const address = referenceAddress(api);

  test(`the reference of ${api.id} describes every operation, and every answer with an example`, () => {
    const [stable] = readHtml(builtHtml(address)).all('[data-part="static"]');
    for (const each of api.operations) {
      const article = stable?.all(`article[data-operation$="/${each.id}"]`)[0];
      expect(article?.text, each.id).toContain(each.path);
      for (const { name, code, status, summary } of each.answers) {
        // An error that others share is named here, and shown once.
        const names = article?.text.includes(String(status)) && article.text.includes(code ?? name);
        expect(article?.text.includes(summary) || names, summary).toBe(true);
      }
    }
    const shown = new Set(stable?.all('details pre').map(({ text }) => text.trim()));
    for (const { value, mediaType } of api.operations.flatMap(({ answers }) => answers)) {
      if (mediaType === null) continue;
      expect(shown).toContain((typeof value === 'string' ? value : JSON.stringify(value, null, 2)).trim());
    }
  });

  const tag = api === SMALLEST ? [] : '@full';
  test(
    `the reference of ${api.id} sends to the mock in the page, shows what Scalar folds away, stores no key, and offers none of Scalar’s services`,
    {
      tag,
    },
    async ({ page, baseURL }) => {
      const seen = await watch(page, baseURL ?? '');
      const operation = withoutInputs(api);
      const reference = new ReferencePage(page);
      await page.goto(address);
      await reference.tryOperation(operation);

      await reference.sendAndExpect('200');

      for (const { name, value, policy } of api.limitHeaders) {
        const isTold = !(policy in api.policies) || operation.limits.some((limit) => limit.policy === policy);
        if (value === 'remaining' && isTold) await expect(reference.answer).toContainText(name);
      }
      await expect(reference.answer.getByRole('link', { name: 'Read about this response' })).toBeVisible();
      const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
      for (const { value } of api.demoKeys) expect(stored).not.toContain(value);
      await expect(page.getByText(/powered by|ask ai|generate mcp|open api client|developer tools/i)).toHaveCount(0);
      await expect(page.locator('a[href*="scalar.com"]:visible')).toHaveCount(0);
      expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
    },
  );

  test(`the interactive reference of ${api.id} is accessible in both themes`, { tag: '@full' }, async ({ page }) => {
    // Scalar's page is the longest that axe reads here.
    test.setTimeout(180_000);
    const reference = new ReferencePage(page);
    await page.goto(address);
    await reference.tryOperation(withoutInputs(api));
    await reference.sendAndExpect('200');

    await expectAccessibleInBothThemes(page);
  });
}

freshTest.describe('without JavaScript', () => {
  freshTest.use({ javaScriptEnabled: false });

  freshTest('a reference offers nothing that needs it', async ({ page }) => {
    const reference = new ReferencePage(page);
    await page.goto(referenceAddress(SMALLEST));

    await expect(reference.article(withoutInputs(SMALLEST))).toBeVisible();
    await expect(reference.open).toBeHidden();
  });
});

test('shows what is code in a description as code', () => {
  const marks = DOCUMENTED.flatMap(
    ({ contract }) => builtHtml(referenceAddress(contract)).match(/<(?:dd|p)>[^<]*`/g) ?? [],
  );

  expect(marks).toEqual([]);
});

test('the longest reference has fewer than 3,000 elements before Scalar comes', async ({ page }) => {
  const longest = DOCUMENTED.map(({ contract }) => contract).toSorted(
    (a, b) => b.operations.length - a.operations.length,
  )[0];
  await page.goto(referenceAddress(longest ?? { id: '' }));

  // As Lighthouse counts them: in the body.
  expect(await page.locator('body, body *').count()).toBeLessThan(3000);
});

test.describe('any reference', () => {
  const api = SMALLEST;
  const address = referenceAddress(api);
  const operation = withoutInputs(api);

  test('loads nothing of Scalar before the reader shows an interest in it', async ({ page }) => {
    const loaded = watchScalar(page);
    const reference = new ReferencePage(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 3000);
    await reference.article(operation).scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(loaded()).toEqual([]);

    await reference.open.hover();

    await expect.poll(() => loaded().length).toBe(1);
    await expect(reference.stable).toBeVisible();
  });

  test('opens where the reader is, goes back there, and follows the colour mode of the site', async ({ page }) => {
    const last = api.operations.at(-1) ?? operation;
    const reference = new ReferencePage(page);
    await page.goto(`${address}#${anchorOf(last)}`);
    await expect(reference.article(last)).toBeInViewport();

    await reference.open.dispatchEvent('click');
    await expect(reference.interactive.getByRole('heading', { name: last.summary }).first()).toBeInViewport({
      timeout: 60_000,
    });
    await expect(reference.stable).toBeHidden();
    await reference.close.dispatchEvent('click');

    await expect(reference.interactive).toBeHidden();
    await expect(reference.article(last)).toBeInViewport();

    await reference.open.dispatchEvent('click');
    await expect(reference.interactive).toBeVisible();
    const theme = page.getByRole('combobox', { name: 'Select theme' }).first();
    for (const mode of ['dark', 'light', 'dark']) {
      await theme.selectOption(mode);
      await expect(page.locator('body')).toHaveClass(new RegExp(`(^| )${mode}-mode( |$)`));
    }
    await expect(page.locator('body')).not.toHaveClass(/light-mode/);
  });

  test('opens for an address that asks for it', { tag: '@full' }, async ({ page }) => {
    const last = api.operations.at(-1) ?? operation;
    const reference = new ReferencePage(page);

    await page.goto(`${address}#interactive/${anchorOf(last)}`);

    await expect(reference.interactive.getByRole('heading', { name: last.summary }).first()).toBeInViewport({
      timeout: 60_000,
    });
  });

  test('opens the folded response that its address names', async ({ page }) => {
    const reference = new ReferencePage(page);
    await page.goto(address);
    const link = reference.article(operation).getByRole('link', { name: '401' }).first();
    const folded = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);

    await link.click();

    await expect(folded).toHaveAttribute('open', '');
    await expect(folded.locator('pre')).toBeInViewport();
  });

  test('lists its operations on this page', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const contents = page.getByRole('navigation', { name: 'On this page' });

    for (const each of api.operations) {
      await expect(contents.getByRole('link', { name: each.summary, exact: true })).toHaveAttribute(
        'href',
        `#${anchorOf(each)}`,
      );
    }
  });

  test('stays as it is when Scalar cannot be loaded', async ({ page }) => {
    const reference = new ReferencePage(page);
    await page.route(SCALAR, (route) => route.abort());
    await page.goto(address);

    await reference.open.click();

    await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
    await expect(reference.article(operation)).toBeVisible();
    await expect(page.getByRole('button', { name: /Test request/ })).toHaveCount(0);
  });

  test('can be read where storage is refused', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    });
    await page.goto(address);

    await expect(page.getByText(operation.description).first()).toBeVisible();
  });

  test('keeps to itself under a public host name too', { tag: '@full' }, async ({ baseURL }) => {
    const port = new URL(baseURL ?? '').port;
    const executablePath = findChromium();
    const browser = await chromium.launch({
      args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
      ...(executablePath && { executablePath }),
    });
    const page = await browser.newPage();
    const reference = new ReferencePage(page);
    const seen = await watch(page, `http://${HOST}:${port}`);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));

    await page.goto(`http://${HOST}:${port}${address}`);
    await reference.tryOperation(operation);
    await reference.sendAndExpect('200');

    // A header that only counts on a secure origin, as the browser remarks.
    const errors = seen.errors.filter((text) => !text.startsWith('The Cross-Origin-Opener-Policy header'));
    expect({ ...seen, errors }).toEqual({ foreign: [], errors: [], leaked: [] });
    expect(requested.filter((url) => url.includes('scalar_url'))).toEqual([]);
    await browser.close();
  });
});

const uploads = DOCUMENTED.flatMap(({ contract: api }) => {
  const upload = api.operations.find(({ body }) => body?.mediaType === 'multipart/form-data');
  return upload ? [{ api, upload }] : [];
});
for (const { api, upload } of uploads) {
  test(`sends the file of ${upload.id}’s example, and names it in the code`, { tag: '@full' }, async ({ page }) => {
    const reference = new ReferencePage(page);
    await page.goto(referenceAddress(api));
    await reference.tryOperation(upload);

    await reference.sendAndExpect('20');

    await expect(reference.answer).toContainText('handle/done');
    const code = (await reference.interactive.locator(`section[id$="/${upload.id}"]`).textContent()) ?? '';
    expect(code).toMatch(/--form '?file=@[\w-]+\.\w+/);
    expect(code).toContain(`Bearer ${api.envVar}`);
  });
}

test('no other page loads Scalar', async ({ page }) => {
  const loaded = watchScalar(page);

  await page.goto('/', { waitUntil: 'networkidle' });

  expect(loaded()).toEqual([]);
  expect(await page.content()).not.toMatch(/interactive\.[^/]*\.js/);
});

/** Returns the scripts of Scalar that were requested from now on. */
function watchScalar(page: Page): () => string[] {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  return () => requested.filter((url) => SCALAR.test(url));
}

function anchorOf({ tag, id }: { tag: string; id: string }): string {
  return `tag/${tag.toLowerCase()}/${id}`;
}
