import { expect, type Page } from '@playwright/test';
import { API_IDS } from '../../openapi/catalog.ts';
import type { ListedError } from '../../src/contract/error-list.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { SearchDialog } from '../support/search-dialog.ts';
import { test } from '../support/site-test.ts';
import { watch } from '../support/watch.ts';

for (const [index, [pasted, name, target]] of (
  [
    ['INVALID_API_KEY', /401 invalid_api_key NovaPulse/i, /\/novapulse\/errors\/\w+\/#\w+-401-invalid_api_key/],
    ['X-RateLimit-Reset: 1640995200', /NovaPulse/, /\/novapulse\/rate-limits\/#header-x-ratelimit-reset$/],
    ['HTTP/1.1 429 Too Many Requests', /^429 \w+ NovaPulse/, /\/novapulse\/errors\/\w+\/#\w+-429-/],
    ['{"error":{"code":"pipeline_mismatch","message":"…', /403 pipeline_mismatch/, /-403-pipeline_mismatch$/],
    [
      'X-Mock-Reason: authenticate/expired',
      /401 expired_api_key NovaPulse/,
      /\/novapulse\/errors\/\w+\/#\w+-401-expired/,
    ],
    ['X-Tenant-Id: acme-corp', /X-Tenant-Id Nova Embed/, /\/nova-embed\/reference\/#tag\//],
  ] as const
).entries()) {
  // What is found for a text is tested without a page (tests/search); here a header leads somewhere, and a code below.
  test(`leads from ${pasted} to its place`, { tag: index === 1 ? [] : '@full' }, async ({ page }) => {
    await page.goto('/about/');
    const search = new SearchDialog(page);
    await search.open();
    await search.field.fill(pasted);

    await search.errors.getByRole('link', { name }).first().click();

    await expect(page).toHaveURL(target);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('says in the result what a pasted error means and what to do first', async ({ page }) => {
  await page.goto('/about/');
  const search = new SearchDialog(page);
  await search.open();

  await search.field.fill('HTTP/1.1 401 Unauthorized {"error":{"code":"expired_api_key","status":401}}');

  const errors = (await (await page.request.get('/errors.json')).json()) as ListedError[];
  const fix = errors.find(({ api, code }) => api === 'novapulse' && code === 'expired_api_key');
  const result = search.errors.getByRole('listitem').first();
  await expect(result).toContainText(plain(fix?.meaning));
  await expect(result).toContainText(`Do this first: ${plain(fix?.fix[0])}`);
  await search.field.press('Enter');
  await expect(page).toHaveURL(/\/novapulse\/errors\/expired_api_key\//);
});

/** Between backticks is code. */
function plain(text = 'no fix'): string {
  return text.replaceAll('`', '');
}

test('takes a whole answer of several lines', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL ?? '');
  await page.goto('/about/');
  const search = new SearchDialog(page);
  await search.open();

  await search.field.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text',
      'HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{"error":{"code":"expired_api_key","status":401}}',
    );
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });

  await expect(search.field).toHaveValue(/^HTTP\/1\.1 401 Unauthorized Content-Type: application\/json \{/);
  await expect(search.errors.getByRole('link').first()).toContainText('expired_api_key NovaPulse');
  // The full text is searched for the code alone.
  await expect(page.getByRole('dialog').getByText(/results? for/)).toContainText('expired_api_key');
  await expectAccessible(page, { within: 'dialog' });
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('looks for an example that is chosen, for a status that all APIs have, and for other words', async ({ page }) => {
  await page.goto('/about/');
  const search = new SearchDialog(page);
  await search.open();

  await page.getByRole('dialog').getByRole('button', { name: '429 Too Many Requests' }).click();
  await expect(search.field).toHaveValue('429 Too Many Requests');
  await expect(search.errors.getByRole('link').first()).toContainText('429');

  await search.field.fill('401');
  await expect(search.errors).toContainText(`an error of ${API_IDS.length} APIs`);

  await search.field.fill('rotation');
  await expect(search.errors).toContainText('Guides');
  await expect(search.errors).not.toContainText('This looks like');
});

test('fills a dialog that was opened before the browser came to rest', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (run) => {
      addEventListener('rest', () => run({ didTimeout: false, timeRemaining: () => 0 }));
      return 0;
    };
  });
  await page.goto('/about/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('rest')));

  await expect(new SearchDialog(page).field).toBeVisible();
});

test('leads to guides by words, and opens results with the arrow keys and Enter', async ({ page }) => {
  await page.goto('/about/');
  const search = new SearchDialog(page);
  await search.open();
  await expect(search.field).toHaveAttribute('placeholder', 'Search, or paste an error');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'invalid_api_key' })).toBeVisible();

  await search.field.fill('rotate key');
  await expect(search.errors.getByRole('link').first()).toContainText('Rotate a key without downtime');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'invalid_api_key' })).toBeHidden();
  await search.field.press('ArrowDown');
  await expect(search.errors.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
  await search.field.press('Enter');

  await expect(page).toHaveURL(/\/guides\/rotate-a-key\/$/);
});

test('says what to do about what a client prints without a response', async ({ page }) => {
  await page.goto('/about/');
  const search = new SearchDialog(page);
  await search.open();

  await search.field.fill('dial tcp: lookup api.novapulse.io: no such host');
  await expect(search.errors).toContainText('The host name of the URL is wrong');
  await search.field.press('Enter');

  await expect(page).toHaveURL(/\/troubleshooting\/#curl-resolve$/);
  await expect(page.locator(':target')).toBeInViewport();
});

for (const [how, close] of Object.entries<(page: Page) => Promise<void>>({
  Escape: async (page) => page.keyboard.press('Escape'),
  'the shortcut': async (page) => page.keyboard.press('ControlOrMeta+k'),
  'a press beside it': async (page) => page.mouse.click(5, 300),
})) {
  test(`closes with ${how}, and gives the page back as it was`, async ({ page }) => {
    await page.goto('/cases/');
    const search = new SearchDialog(page);
    await search.open();

    await close(page);

    await expect(search.field).toBeHidden();
    await expect(page.getByRole('button', { name: 'Search' }).first()).toBeFocused();
    await expect(page.locator('body')).not.toHaveAttribute('data-search-modal-open');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(search.field).toBeFocused();
  });
}

for (const [sign, close] of Object.entries<(page: Page) => Promise<void>>({
  keydown: async (page) => page.keyboard.press('Escape'),
  click: async (page) => page.mouse.click(5, 300),
})) {
  test(`leaves the screen in the frame after a ${sign}, before it closes`, async ({ page }) => {
    await page.goto('/cases/');
    const search = new SearchDialog(page);
    await search.open();
    const inNextFrame = await page.evaluateHandle((type) => {
      const { promise, resolve } = Promise.withResolvers<object>();
      const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
      const look = () => resolve({ open: dialog?.open, visible: dialog?.checkVisibility() });
      addEventListener(type, () => requestAnimationFrame(look), { capture: true, once: true });
      return { promise };
    }, sign);

    await close(page);

    expect(await inNextFrame.evaluate(({ promise }) => promise)).toEqual({ open: true, visible: false });
    await expect(page.locator('site-search dialog')).not.toHaveAttribute('open');
  });
}
