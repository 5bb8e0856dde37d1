import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import { comeNearAll } from '../support/islands.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

/** What a page says of an island that does not run. */
const SENTENCE = /is not running: your browser has not run the scripts of this page/;

/** A page for each kind of island, and what the island is there. */
const ISLANDS = [
  ['/novapulse/authentication/', 'playground'],
  ['/playground/', 'playground'],
  ['/keyring/', 'keyring'],
  ['/cases/', 'run of all cases'],
  ['/novapulse/rate-limits/', 'retry lab'],
] as const;

for (const [address, what] of ISLANDS) {
  test(`${address} says that its ${what} does not run where scripts are refused`, async ({ page }) => {
    await page.clock.install();
    await page.route(/\/_astro\/.*\.js(\?|$)/, (route) => route.abort());
    await page.goto(address);
    await comeNearAll(page);
    await letTimePass(page);

    await expect(page.getByText(SENTENCE).filter({ hasText: what }).first()).toBeVisible();
    await expectNothingAlive(page);
  });

  // What takes it away is the same for all; this page has islands of two kinds.
  const tag = what === 'retry lab' ? [] : '@full';
  test(`${address} takes the sentence away once its ${what} runs`, { tag }, async ({ page }) => {
    await page.goto(address);
    await comeNearAll(page);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));

    await expect(page.getByText(SENTENCE).filter({ visible: true })).toHaveCount(0);
  });
}

test('says nothing of islands far below, which wait until they are near', async ({ page }) => {
  const far = page.locator('astro-island[ssr]');
  await page.goto('/novapulse/rate-limits/');
  await expect(page.locator('astro-island:not([ssr])')).not.toHaveCount(0);
  expect(await far.count()).toBeGreaterThan(0);

  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(page.getByText(SENTENCE).filter({ visible: true })).toHaveCount(0);

  await far.first().scrollIntoViewIfNeeded();
  await expect(far).toHaveCount(0);
});

test('keeps a press for as long as the page waits, from when the playground came near', async ({ page }) => {
  await page.clock.install();
  await page.route(/\/_astro\/.*\.js(\?|$)/, (route) => route.abort());
  await page.goto('/example-ai/');
  const far = page.locator('astro-island[data-far]').last();
  const send = page.locator('astro-island').last().getByRole('button', { name: 'Send', exact: true });
  await expect(far).toHaveCount(1);

  await page.clock.runFor(5000);
  await comeNearAll(page);
  await page.clock.runFor(2000);
  await expect(send).toBeEnabled();
  await page.clock.runFor(6000);
  await expect(send).toBeDisabled();
});

test('says so where an island fails at its start', async ({ page }) => {
  await page.clock.install();
  await page.route(/\/_astro\/GuidePlayground\.[^/]*\.js(\?|$)/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken");' }),
  );
  await page.goto('/novapulse/authentication/', { waitUntil: 'networkidle' });
  await letTimePass(page);

  await expect(page.getByText(SENTENCE).first()).toBeVisible();
  await expectNothingAlive(page);
});

test('says so in a sandboxed frame', async ({ page }) => {
  await page.clock.install();
  await page.route('**/frame.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe sandbox="allow-scripts" src="/novapulse/authentication/" width="1200" height="800"></iframe>',
    }),
  );
  // The site's own server refuses frames; another that serves the same files may not.
  await page.route('**/novapulse/authentication/', async (route) => {
    const { 'x-frame-options': _, 'content-security-policy': __, ...headers } = (await route.fetch()).headers();
    await route.fulfill({ response: await route.fetch(), headers });
  });
  await page.goto('/frame.html', { waitUntil: 'networkidle' });
  const frame = page.frameLocator('iframe');
  await comeNearAll(frame);
  await letTimePass(page);

  await expect(frame.getByText(SENTENCE).first()).toBeVisible();
  await expectNothingAlive(frame);
});

test('says so where the page was opened as a file', async ({ page }) => {
  await page.clock.install();
  await page.goto(pathToFileURL('dist/novapulse/authentication/index.html').href);
  await comeNearAll(page);
  await letTimePass(page);

  await expect(page.getByText(SENTENCE).first()).toBeVisible();
  await expectNothingAlive(page);
});

test('works in memory, and in the system’s colours, where all storage is refused', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(refuseStorage);
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');

  await playground.sendAndExpect('200 OK');

  await playground.more();
  await expect(playground.root.locator('[data-storage="memory"]')).toBeVisible();
  await page.getByRole('combobox', { name: 'Select theme' }).first().selectOption('dark');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('works in memory where IndexedDB never opens', { tag: '@full' }, async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype, HANDLERS) as IDBOpenDBRequest;
    const HANDLERS = Object.fromEntries(
      ['onsuccess', 'onerror', 'onupgradeneeded', 'oncomplete', 'onabort'].map((name) => [
        name,
        { writable: true, value: null },
      ]),
    );
  });
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.sendAndExpect('200 OK');

  await playground.more();
  await expect(playground.root.locator('[data-storage="memory"]')).toBeVisible();
});

/** Ends at once the time that a page gives its islands before it says that they do not run. */
async function letTimePass(page: Page): Promise<void> {
  await page.clock.fastForward('01:00');
  for (const frame of page.frames())
    await frame.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
}

/** No control of an island can be used. What is inert is a picture, and what copies code is the code block's own. */
async function expectNothingAlive(page: Page | FrameLocator): Promise<void> {
  await expect(
    page.locator('astro-island[ssr] :is(button, input, select, textarea):enabled:not([inert] *, .copy *)'),
  ).toHaveCount(0);
}

/** Runs in the page: refuses as Firefox does with site data blocked. */
function refuseStorage(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage'] as const) Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  Object.assign(IDBFactory.prototype, { open: refuse });
  Object.assign(CacheStorage.prototype, { open: () => Promise.reject(new DOMException('', 'SecurityError')) });
  Object.assign(ServiceWorkerContainer.prototype, {
    register: () => Promise.reject(new DOMException('', 'SecurityError')),
  });
  // Called with "new", this throws too.
  Object.defineProperty(globalThis, 'BroadcastChannel', { value: refuse });
}
