import { expect, test } from '@playwright/test';
import { startLoggingHost } from '../support/logging-host.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { watch } from '../support/watch.ts';

test('answers through a service worker once that has started, and says so', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  const ticket = page.waitForRequest(/\/mock\/ticket\//);

  await playground.sendByWorker('200 OK');

  expect((await (await ticket).response())?.fromServiceWorker()).toBe(true);
  await expect(playground.root).toContainText('Mock in the service worker');
});

test.describe('with service workers blocked', () => {
  test.use({ serviceWorkers: 'block' });

  test('answers in the page, and says so', async ({ page, baseURL }) => {
    const playground = new PlaygroundPage(page);
    const seen = await watch(page, baseURL ?? '');
    await playground.open('/novapulse/authentication/');

    await playground.sendAndExpect('200 OK');
    await expect(playground.quota('X-RateLimit-Remaining')).toHaveText('119');
    await playground.run(401, 'expired_api_key');
    await playground.run(429, 'rate_limit_exceeded');

    await playground.more();
    await expect(playground.root).toContainText('Mock in this page');
    expect(seen.leaked).toEqual([]);
  });
});

test('works in memory where storage is refused, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: refuse });
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.sendAndExpect('200 OK');
  await playground.send.click();

  await expect(playground.quota('X-RateLimit-Remaining')).toHaveText('118');
  await playground.more();
  await expect(playground.root).toContainText(
    '(SecurityError: The operation is insecure): state is lost when you leave this page',
  );
});

test('answers at once where another service worker controls the page, and says which', async ({ page }) => {
  const host = await startLoggingHost((request, response) => {
    if (request.url !== '/another.js') return false;
    response.setHeader('Content-Type', 'text/javascript');
    response.end(`
      addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    `);
    return true;
  });
  await page.goto(`${host.origin}/404.html`);
  await page.evaluate(async () => {
    const controlled = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await navigator.serviceWorker.register('/another.js');
    await controlled;
  });
  const playground = new PlaygroundPage(page);
  await playground.open(`${host.origin}/novapulse/authentication/`);

  await playground.sendAndExpect('200 OK');
  await playground.more();
  await expect(playground.root).toContainText('Another service worker (/another.js) controls this page.');
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain('/another.js');
  await host.close();
});

test('survives a forced reload without reloading again and again', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.sendAndExpect('200 OK');
  let navigations = 0;
  page.on('framenavigated', () => (navigations += 1));

  const client = await page.context().newCDPSession(page);
  await client.send('Page.reload', { ignoreCache: true });
  await page.waitForLoadState();
  await playground.sendAndExpect('200 OK');

  expect(navigations).toBeLessThanOrEqual(3);
});

test('shows the response of a request whose service worker ends while the mock handles it', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.sendByWorker('200 OK');
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await playground.paste(
    "curl https://api.novapulse.io/v1/jobs -H 'Authorization: Bearer nvp_test_DEMOexpired00000000000000000000' -H 'Prefer: wait=2'",
  );

  const ticket = page.waitForRequest(/\/mock\/ticket\//);
  await playground.send.click();
  await ticket;
  await client.send('ServiceWorker.stopAllWorkers');

  await expect(playground.response).toContainText('401');
  await expect(playground.root).toContainText('Mock in this page');
});
