import { expect, type CDPSession, type Page } from '@playwright/test';
import { builtWorker, type LoggingHost } from './logging-host.ts';
import { PlaygroundPage } from './playground-page.ts';

/** Part of every name under which a script of the site could be registered. */
const WORKER = 'mockServiceWorker.js';

/** What can become of the service worker after the first response, as a browser or a deployer does it. */
export const MISHAPS: Mishap[] = [
  { name: 'nothing happens' },
  { name: 'the worker is stopped', after: ({ client }) => client.send('ServiceWorker.stopAllWorkers') },
  {
    name: 'the worker is stopped and its cache is cleared',
    after: async ({ client, host }) => {
      await clear(client, host, 'cache_storage');
      await client.send('ServiceWorker.stopAllWorkers');
    },
  },
  {
    name: 'the worker is unregistered',
    after: ({ page }) =>
      page.evaluate(async () => {
        for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
      }),
  },
  { name: 'the site data is cleared', after: ({ client, host }) => clear(client, host, 'all') },
  {
    name: 'an older worker is in place',
    before: async ({ page, host }) => {
      host.serveWorker(builtWorker().replace(/PACKAGE_VERSION = ['"][^'"]+['"]/, "PACKAGE_VERSION = '0.0.1'"));
      await page.goto(`${host.origin}/404.html`);
      await page.evaluate(async (script) => {
        await navigator.serviceWorker.register(`/${script}`);
        await navigator.serviceWorker.ready;
      }, WORKER);
      host.serveWorker(null);
    },
  },
  { name: 'a newer worker is deployed while the tab is open', after: deployNewer },
  {
    name: 'a newer worker takes over while the tab is open',
    after: async (circumstances) => {
      const other = await deployNewer(circumstances);
      await endWorkersUntil(circumstances.client, () =>
        other.evaluate(async () => !(await navigator.serviceWorker.getRegistration())?.waiting),
      );
    },
  },
  {
    name: 'another script takes the place of the worker',
    after: async ({ page, client, host }) => {
      // It passes everything on to the network, as a worker of another site at the same scope would.
      host.serveWorker(`
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
      `);
      let isReplaced = false;
      void page
        .evaluate(async () => {
          const changed = new Promise((resolve) => {
            navigator.serviceWorker.addEventListener('controllerchange', resolve);
          });
          await (await navigator.serviceWorker.getRegistration())?.update();
          await changed;
        })
        .then(() => (isReplaced = true));
      await endWorkersUntil(client, () => isReplaced);
    },
  },
  {
    name: 'the storage is full',
    after: ({ client, host }) => client.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1 }),
  },
];

/** Serves a newer worker, and opens a page in another tab, which has the browser fetch it. Returns that page. */
async function deployNewer({ page, host }: Circumstances): Promise<Page> {
  host.serveWorker(
    `${builtWorker().replace(/PACKAGE_VERSION = ['"][^'"]+['"]/, "PACKAGE_VERSION = '9.9.9'")}\n// newer\n`,
  );
  const fetched = () => host.received().split(`GET /${WORKER}`).length;
  const before = fetched();
  const other = await page.context().newPage();
  const playground = new PlaygroundPage(other);
  await playground.open(`${host.origin}/novapulse/authentication/`);
  await playground.sendAndExpect('200 OK');
  await expect.poll(fetched).toBeGreaterThan(before);
  return other;
}

/**
 * Ends workers until the newest has taken over. Chromium stops the one before for it; a request at that moment starts that
 * again, and then MSW's message of every five seconds keeps it, until Chromium ends it after five minutes: here at once.
 */
async function endWorkersUntil(client: CDPSession, isOver: () => boolean | Promise<boolean>): Promise<void> {
  await expect
    .poll(async () => {
      if (await isOver()) return true;
      await client.send('ServiceWorker.stopAllWorkers');
      return false;
    })
    .toBe(true);
}

async function clear(client: CDPSession, { origin }: LoggingHost, storageTypes: string): Promise<void> {
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

/** Something that becomes of the worker, before a page is opened or after its first response. */
export interface Mishap {
  name: string;
  before?: Change;
  after?: Change;
}

interface Circumstances {
  page: Page;
  client: CDPSession;
  host: LoggingHost;
}

type Change = (circumstances: Circumstances) => Promise<unknown>;
