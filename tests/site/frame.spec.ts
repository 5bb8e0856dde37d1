import { expect, test } from '@playwright/test';

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
];

for (const width of [1440, 1920]) {
  test(`has one left edge, and a sidebar, on pages of all kinds at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const edges = new Map<number, string[]>();
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('#starlight__sidebar')).toBeVisible();
      const edge = await page.locator('h1').evaluate((title) => Math.round(title.getBoundingClientRect().left));
      edges.set(edge, [...(edges.get(edge) ?? []), path]);
    }

    expect([...edges.values()]).toEqual([PAGES]);
  });
}

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
  await expect(page.getByRole('button', { name: 'Copy page' })).toBeHidden();
  await expect(page.getByLabel('Select theme').first()).toBeHidden();
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
