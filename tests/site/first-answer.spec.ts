import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { startLoggingHost } from '../support/logging-host.ts';
import { builtFile } from '../support/pages.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { saveData } from '../support/save-data.ts';

const GUIDE = '/novapulse/authentication/';

/** A key that nobody has, so that wherever it turns up it was typed. */
const TYPED = 'nvp_test_TYPEDbyAREADER7h3n3v3rk3pt00000';

test('responds while the service worker starts, says so, and hands over to it', async ({ page }) => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const host = await startLoggingHost((request, response) => {
    if (request.url !== '/mockServiceWorker.js') return false;
    void promise.then(() => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(builtFile('/mockServiceWorker.js')));
    });
    return true;
  });
  const playground = new PlaygroundPage(page);
  await playground.open(host.origin + GUIDE);
  await playground.key.fill(TYPED);
  await playground.sendAndExpect('401');
  await playground.more();
  await expect(playground.root).toContainText('Mock in this page');
  await expect(playground.root).toContainText('The service worker had not started yet.');

  release();
  await playground.sendByWorker('401');

  await expect(playground.root).not.toContainText('had not started yet');
  expect(host.received()).not.toContain(TYPED);
  await host.close();
});

test('has mock and service worker ready before anything is touched', async ({ page }) => {
  await page.goto(GUIDE);

  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const scripts = watchScripts(page);
  const playground = new PlaygroundPage(page);
  await playground.sendAndExpect('200 OK');

  expect(mockOf(scripts)).toEqual([]);
});

test('rehearses by the worker once the page is idle, without an error in the console', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const rehearsed = page.waitForResponse(/\/mock\/ticket\//);
  const playground = new PlaygroundPage(page);
  await playground.open(GUIDE);

  const response = await rehearsed;
  expect([response.status(), response.fromServiceWorker()]).toEqual([200, true]);
  await playground.sendByWorker('200 OK');

  expect(errors).toEqual([]);
});

test('loads the mock for a reader who saves data only when the pointer comes to the playground', async ({ page }) => {
  await saveData(page);
  const scripts = watchScripts(page);
  const playground = new PlaygroundPage(page);
  await playground.open(GUIDE);
  await page.waitForLoadState('networkidle');
  expect(mockOf(scripts)).toEqual([]);

  await playground.root.hover();

  await expect.poll(() => mockOf(scripts)).toEqual(['mock', 'worker']);
});

test('keeps a press of Send from before its script has come, and sends', async ({ page }) => {
  const release = await holdBack(page, /\/GuidePlayground\.[^/]*\.js/);
  const playground = new PlaygroundPage(page);
  await page.goto(GUIDE);
  await expect(playground.key).toBeDisabled();

  await playground.send.click();
  await expect(playground.response).not.toHaveAttribute('data-state', 'received');
  release();

  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await expect(playground.response).toContainText('200 OK');
  await expect(playground.send).not.toHaveAttribute('data-kept');
});

test('sends what the link names when Send was pressed before the link was followed', async ({ page }) => {
  const release = await holdBack(page, /\/playground\/lumyx\.json/);
  const playground = new PlaygroundPage(page);
  await page.goto('/playground/?api=lumyx&case=expired_api_key');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

  await page.evaluate(() => document.querySelector<HTMLElement>('[id$="-send"]')?.click());
  release();

  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await expect(playground.response).toContainText('expired_api_key');
});

test('names every script of its playground in the page, so that none is waited for in turn', async ({ page }) => {
  await saveData(page);
  const scripts = watchScripts(page);
  await new PlaygroundPage(page).open(GUIDE);
  await page.waitForLoadState('networkidle');
  const html = readFileSync(builtFile(`${GUIDE}index.html`), 'utf8');

  const unnamed = scripts.filter((path) => !html.includes(path) && !isOfFrame(path));

  expect(unnamed).toEqual([]);
});

test('asks for the scripts of its playground, then of the mock, while the rest of the page is still to come', async ({
  page,
}) => {
  const html = readFileSync(builtFile(`${GUIDE}index.html`), 'utf8');
  const half = html.indexOf('</p>', html.indexOf('<main'));
  const host = await startLoggingHost((request, response) => {
    if (request.url !== GUIDE) return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, half));
    return true;
  });
  const scripts = watchScripts(page);

  await page.goto(host.origin + GUIDE, { waitUntil: 'commit' });

  await expect.poll(() => mockOf(scripts)).toContain('mock');
  const names = scripts.map((path) => /\/([^/.]+)\./.exec(path)?.[1]);
  expect(names.indexOf('playground')).toBeGreaterThan(names.indexOf('site'));
  expect(names.indexOf('playground')).toBeLessThan(names.indexOf('mock'));
  await host.close();
});

/** Returns the paths of the scripts that a page loads from now on; it grows as they come. */
function watchScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/_astro\/.*\.js$/.test(pathname)) scripts.push(pathname);
  });
  return scripts;
}

/** Returns which of the scripts are the mock's, by their names. */
function mockOf(scripts: string[]): string[] {
  const names = scripts.flatMap((path) => /\/(mock|worker)\.[^/]*$/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** What the scripts of every page's frame share, and no playground waits for. */
function isOfFrame(path: string): boolean {
  return /\/rolldown-runtime\./.test(path);
}

/** Keeps what matches from arriving until the returned function is called. */
async function holdBack(page: Page, url: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
