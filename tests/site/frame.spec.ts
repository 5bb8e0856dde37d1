import { expect, type Page } from '@playwright/test';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

const PAGES = [
  '/novapulse/',
  '/novapulse/errors/',
  '/novapulse/reference/',
  '/retry-lab/',
  '/compare/',
  '/cases/',
  '/keyring/',
  '/about/',
  '/changelog/',
  '/playground/',
];

/** A guide, a reference, a page of its own width, and a tool. */
const KINDS = ['/novapulse/', '/novapulse/reference/', '/compare/', '/playground/'];

test('has one left edge, and a sidebar, on a page of each kind', ({ page }) => expectOneEdge(page, KINDS));

test('has one left edge, and a sidebar, on all pages of their kinds', { tag: '@full' }, ({ page }) =>
  expectOneEdge(page, PAGES),
);

async function expectOneEdge(page: Page, paths: readonly string[]): Promise<void> {
  const edges = new Map<string, string[]>();
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const width of [1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('#starlight__sidebar')).toBeVisible();
      const edge = await page.locator('h1').evaluate((title) => Math.round(title.getBoundingClientRect().left));
      edges.set(`${edge} at ${width}`, [...(edges.get(`${edge} at ${width}`) ?? []), path]);
    }
  }

  expect([...edges.values()]).toEqual([paths, paths]);
}

test('has the menu behind a button where a page has no room for the sidebar, as on every page that is listed', async ({
  page,
}) => {
  const sidebar = page.locator('#starlight__sidebar');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/playground/');
  await expect(sidebar).toBeVisible();

  for (const [width, height] of [
    [1280, 720],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(sidebar).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(sidebar.getByRole('link', { name: 'Retry lab' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sidebar).toBeHidden();
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
  }
});

test('prints the text of a page, in dark ink, with what is folded, and without controls', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/novapulse/errors/rate_limit_exceeded/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  for (const part of ['.lk-header-links', '#starlight__sidebar', '.pg-playground', '.pagination-links']) {
    await expect(page.locator(part).first()).toBeHidden();
  }
  await expect(page.getByRole('main').getByText('Failed check:').first()).toBeVisible();
});

test('shows what is chosen where the system gives the colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/retry-lab/');

  const chosen = page.locator('.labs > fieldset > label').first();

  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('.labs > fieldset > label').nth(1)).toHaveCSS('outline-style', 'none');
});

test('fits, and sends, at a zoom of 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 });
  for (const path of ['/', '/novapulse/authentication/', '/cases/', '/keyring/', '/retry-lab/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&case=expired_api_key');
  await playground.sendAndExpect('401');
  await expect(playground.why.locator('.pg-sentence')).toBeInViewport();
});

test('follows the theme of a reader without JavaScript, and shows no dead control', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto('/novapulse/authentication/');

  const brightness = await page.evaluate(
    () =>
      getComputedStyle(document.body)
        .backgroundColor.match(/[\d.]+/g)
        ?.slice(0, 3)
        .map(Number) ?? [],
  );

  expect(Math.min(...brightness)).toBeGreaterThan(240);
  await expect(page.getByLabel('Select theme').first()).toBeHidden();
  await expect(page.locator('.site-title svg')).toBeVisible();
  // What opens a popover needs no script.
  const controls = page.getByRole('main').locator('button:not([popovertarget]), input, select, textarea');
  for (const path of [...PAGES, '/novapulse/authentication/', '/errors/', '/']) {
    await page.goto(path);
    await expect(controls.filter({ visible: true }), path).toHaveCount(0);
  }
  await context.close();
});

test('shows links with a picture of the page, and lists what may be found', async ({ page, request }) => {
  for (const [path, picture] of [
    ['/', '/og/latchkey.png'],
    ['/lumyx/keys/', '/og/lumyx.png'],
    ['/novapulse/errors/rate_limit_exceeded/', '/og/novapulse/errors/rate_limit_exceeded.png'],
  ]) {
    await page.goto(path ?? '');
    const content = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(new URL(content ?? '', page.url()).pathname).toBe(picture);
    const response = await request.get(picture ?? '');
    expect(response.headers()['content-type']).toBe('image/png');
    expect((await response.body()).subarray(16, 24).toString('hex')).toBe('000004b000000276');
  }
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^Sitemap: http:\S+\/sitemap-index\.xml$/m);
  const feed = await (await request.get('/changelog.xml')).text();
  expect(feed).toContain('<title>0.1.0');
  const changelog = await (await request.get('/changelog/')).text();
  const anchors = [...feed.matchAll(/\/changelog\/#([^<]+)<\/link>/g)].map(([, anchor]) => anchor);
  expect(anchors.length).toBeGreaterThan(1);
  for (const anchor of anchors) expect(changelog).toContain(`id="${anchor}"`);
  expect((await request.get('/favicon.ico')).status()).toBe(200);
});

test('copies a page as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/novapulse/authentication/');

  await page.getByRole('button', { name: 'Copy page' }).click();

  await expect(page.getByRole('button', { name: 'Copied as Markdown' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('# ');
  expect(copied).toBe(await page.evaluate(async () => (await fetch('/novapulse/authentication.md')).text()));
});
