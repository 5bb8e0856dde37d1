import { chromium, expect, test, type Locator, type Page } from '@playwright/test';
import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { CHROMIUM_ARGS, findChromium } from '../support/browser.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { watch } from '../support/watch.ts';

/** Not a name that browsers or Scalar keep for local use: there Scalar turns other things on. */
const HOST = 'docs.latchkey.site';

// Scalar is several megabytes of script, which takes its time where all tests run at once.
test.describe.configure({ timeout: 90_000 });

for (const { contract: api } of DOCUMENTED) {
  const { address, operation } = referenceOf(api);

  test.describe(`the reference of ${api.id}`, () => {
    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('describes every operation and every answer', async ({ page }) => {
        await page.goto(address);

        for (const { id, summary, path, answers } of api.operations) {
          const article = page.getByRole('article', { name: summary }).first();
          await expect(article, id).toContainText(path);
          await expect(article.getByRole('table').last().getByRole('row')).toHaveCount(answers.length + 1);
        }
      });
    });

    test('sends to the mock in the page, shows what Scalar folds away, and is accessible', async ({
      page,
      baseURL,
    }) => {
      const seen = await watch(page, baseURL ?? '');
      await openInteractive(page, address);

      const answer = await sendTestRequest(page, operation);

      await expect(answer).toContainText('200');
      for (const { name, value, policy } of api.limitHeaders) {
        const isTold = !(policy in api.policies) || operation.limits.some((limit) => limit.policy === policy);
        if (value === 'remaining' && isTold) await expect(answer).toContainText(name);
      }
      await expect(answer.getByRole('link', { name: 'Read about this answer' })).toBeVisible();
      await expectAccessible(page);
      expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
    });
  });
}

// What does not depend on the document is tried on one.
test.describe('any reference', () => {
  const api = DOCUMENTED.map(({ contract }) => contract).toSorted(
    (a, b) => a.operations.length - b.operations.length,
  )[0];
  if (!api) throw new Error('There is no API to test with.');
  const { address, operation } = referenceOf(api);

  test('stays as it is when Scalar cannot be loaded', async ({ page }) => {
    await page.route(/\/_astro\/interactive\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(address);

    await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
    await expect(page.getByRole('article', { name: operation.summary }).first()).toBeVisible();
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

  test('stores no key, and offers nothing of Scalar’s services', async ({ page }) => {
    await openInteractive(page, address);
    await sendTestRequest(page, operation);

    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    for (const { value } of api.demoKeys) expect(stored).not.toContain(value);
    await expect(page.getByText(/powered by|ask ai|generate mcp|open api client|developer tools/i)).toHaveCount(0);
    await expect(page.locator('a[href*="scalar.com"]:visible')).toHaveCount(0);
  });

  test('keeps to itself under a public host name too', async ({ baseURL }) => {
    const port = new URL(baseURL ?? '').port;
    const executablePath = findChromium();
    const browser = await chromium.launch({
      args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
      ...(executablePath && { executablePath }),
    });
    const page = await browser.newPage();
    const seen = await watch(page, `http://${HOST}:${port}`);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));

    await openInteractive(page, `http://${HOST}:${port}${address}`);
    const answer = await sendTestRequest(page, operation);

    await expect(answer).toContainText('200');
    // A header that only counts on a secure origin, as the browser remarks.
    const errors = seen.errors.filter((text) => !text.startsWith('The Cross-Origin-Opener-Policy header'));
    expect({ ...seen, errors }).toEqual({ foreign: [], errors: [], leaked: [] });
    expect(requested.filter((url) => url.includes('scalar_url'))).toEqual([]);
    await browser.close();
  });

  test('follows the colour mode of the site, at once and after a reload', async ({ page }) => {
    await openInteractive(page, address);
    const theme = page.getByRole('combobox', { name: 'Select theme' }).first();

    await theme.selectOption('dark');
    await expect(page.locator('body')).toHaveClass(/(^| )dark-mode( |$)/);
    await theme.selectOption('light');
    await expect(page.locator('body')).toHaveClass(/(^| )light-mode( |$)/);
    await theme.selectOption('dark');
    await openInteractive(page, address);

    await expect(page.locator('body')).toHaveClass(/(^| )dark-mode( |$)/);
    await expect(page.locator('body')).not.toHaveClass(/light-mode/);
  });

  test('opens at the operation that its address names', async ({ page }) => {
    const last = api.operations.at(-1) ?? operation;
    await openInteractive(page, address);
    const href = await indexLink(page, last).getAttribute('href');

    await openInteractive(page, `${address}${href}`);

    await expect(page.getByRole('heading', { name: last.summary }).first()).toBeInViewport();
  });

  test('is accessible with the request client open, in dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await openInteractive(page, address);
    await sendTestRequest(page, operation);

    await expectAccessible(page);
  });
});

test('no other page loads Scalar', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));

  await page.goto('/', { waitUntil: 'networkidle' });

  expect(requested.filter((url) => /interactive\./.test(url))).toEqual([]);
  expect(await page.content()).not.toMatch(/interactive\.[^/]*\.js/);
});

async function openInteractive(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-part="interactive"]')).toBeVisible();

  // Scalar renders an operation when it comes near the window.
  const button = page.getByRole('button', { name: /Test Request/ }).first();
  await expect(async () => {
    if (!address.includes('#') && !(await button.isVisible())) await page.mouse.wheel(0, 900);
    await expect(button).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}

/** Opens the request client on an operation, sends, and returns the panel with the answer. */
async function sendTestRequest(page: Page, operation: OperationContract): Promise<Locator> {
  await indexLink(page, operation).click();
  const section = page.locator(`section[id$="/${operation.id}"]`);
  await section.getByRole('button', { name: /Test Request/ }).click();
  await page.getByRole('button', { name: /^Send/ }).first().click();
  const answer = page.getByRole('region', { name: 'Last answer' });
  await expect(answer).toBeVisible();
  return answer;
}

function indexLink(page: Page, { method, path }: OperationContract): Locator {
  return page
    .getByRole('navigation', { name: 'Operations' })
    .locator(`a:has-text("${method}")`)
    .filter({
      has: page.getByText(path, { exact: true }),
    });
}

/** Returns where the reference of an API is, and an operation to try it with. */
function referenceOf(api: ApiContract): { address: string; operation: OperationContract } {
  return { address: `/${api.id}/reference/`, operation: withoutInputs(api) };
}

/** An operation that succeeds as it stands, without a path or a body to fill in. */
function withoutInputs(api: ApiContract): OperationContract {
  const found = api.operations.find(
    ({ body, parameters, answers }) =>
      body === null && !parameters.some(({ required }) => required) && answers.some(({ status }) => status === 200),
  );
  if (!found) throw new Error(`Failed to find an operation of ${api.id} that needs no input.`);
  return found;
}
