import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { getRequestListener } from '@hono/node-server';
import type { ApiContract } from '../../openapi/contract.ts';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createHttpApp } from '../../mock/transports/http.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { builtWorker, startLoggingHost, type LoggingHost } from '../support/logging-host.ts';
import { KeyringPage } from '../support/keyring-page.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { referenceAddress, ReferencePage, withoutInputs } from '../support/reference-page.ts';

/** A key that nobody has, so that wherever it turns up it was typed. */
const TYPED = 'nvp_test_TYPEDbyAREADER7h3n3v3rk3pt00000';

/** The API whose pages are opened. */
const novapulse = contractOf('novapulse');

/** Part of every name under which a script of the site could be registered. */
const WORKER = 'mockServiceWorker.js';

/** What can become of the service worker after the first response, as a browser or a deployer does it. */
const MISHAPS: { name: string; before?: Change; after?: Change }[] = [
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
  {
    name: 'a newer worker is deployed while the tab is open',
    after: async ({ page, client, host }) => {
      host.serveWorker(
        `${builtWorker().replace(/PACKAGE_VERSION = ['"][^'"]+['"]/, "PACKAGE_VERSION = '9.9.9'")}\n// newer\n`,
      );
      const other = await page.context().newPage();
      const playground = new PlaygroundPage(other);
      await playground.open(`${host.origin}/novapulse/authentication/`);
      await playground.sendAndExpect('200 OK');
      // The newer worker waits for what the one before still has under way; a browser ends that sooner or later.
      await client.send('ServiceWorker.stopAllWorkers');
      await expect
        .poll(() => other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null))
        .toBeNull();
    },
  },
  {
    name: 'another script takes the place of the worker',
    after: async ({ page, host }) => {
      // It passes everything on to the network, as a worker of another site at the same scope would.
      host.serveWorker(`
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
      `);
      await page.evaluate(async () => {
        const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
        await (await navigator.serviceWorker.getRegistration())?.update();
        await changed;
      });
    },
  },
  {
    name: 'the storage is full',
    after: ({ client, host }) => client.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1 }),
  },
];

for (const { name, before, after } of MISHAPS) {
  test(`keeps a typed key from a static host where ${name}`, async ({ page }) => {
    const host = await startLoggingHost();
    await expectNoLeak(page, host, before, after);
    await host.close();
  });
}

for (const mishap of ['nothing happens', 'the site data is cleared']) {
  test(`keeps a typed key from a host with a mock of its own where ${mishap}`, async ({ page }) => {
    const app = createHttpApp(createSandbox({ store: createMemoryStore() }));
    const listener = getRequestListener(async (request) => app.fetch(request));
    const host = await startLoggingHost((request, response) => {
      if (!request.url?.startsWith('/mock/')) return false;
      void listener(request, response);
      return true;
    });
    await expectNoLeak(page, host, undefined, MISHAPS.find(({ name }) => name === mishap)?.after);
    await host.close();
  });
}

for (const mishap of ['nothing happens', 'the site data is cleared', 'the worker is unregistered']) {
  test(`keeps a key typed in the reference from a static host where ${mishap}`, async ({ page }) => {
    const host = await startLoggingHost();
    const reference = new ReferencePage(page);
    await page.goto(host.origin + referenceAddress(novapulse));
    await reference.tryOperation(withoutInputs(novapulse));

    for (const change of [undefined, MISHAPS.find(({ name }) => name === mishap)?.after]) {
      await change?.({ page, client: await page.context().newCDPSession(page), host });
      await reference.key.fill(TYPED);
      await reference.sendAndExpect('401');
      await reference.chooseKey('full');
      await reference.sendAndExpect('200');
    }

    expect(host.received()).not.toContain(TYPED);
    expect(host.mockRequests().filter((line) => !line.startsWith('GET /mock/ticket/'))).toEqual([]);
    await host.close();
  });

  test(`keeps a new key of the keyring from a static host where ${mishap}`, async ({ page }) => {
    const host = await startLoggingHost();
    const keyring = new KeyringPage(page);
    await page.goto(`${host.origin}/keyring/?api=novapulse`);
    await keyring.isReady();
    const secrets = [await keyring.create('Before')];
    await keyring.newCard.getByRole('button', { name: 'Use in playground' }).click();
    const playground = new PlaygroundPage(page);
    await playground.sendAndExpect('202 Accepted');

    await MISHAPS.find(({ name }) => name === mishap)?.after?.({
      page,
      client: await page.context().newCDPSession(page),
      host,
    });
    await playground.send.click();
    await expect(playground.response).toHaveAttribute('data-state', 'received');
    await expect(playground.decided).toContainText(/handle|authenticate/);
    secrets.push(await keyring.create('After'));

    for (const secret of secrets) expect(host.received()).not.toContain(secret);
    expect(host.mockRequests().filter((line) => !line.startsWith('GET /mock/ticket/'))).toEqual([]);
    await host.close();
  });
}

/** Sends with a typed key before and after a mishap: the right response comes each time, and the host sees no key. */
async function expectNoLeak(page: Page, host: LoggingHost, before?: Change, after?: Change): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  const circumstances = { page, client, host };
  await before?.(circumstances);

  const playground = new PlaygroundPage(page);
  await playground.open(`${host.origin}/novapulse/authentication/`);
  await expectResponses(playground);
  await after?.(circumstances);
  for (let again = 0; again < 2; again++) await expectResponses(playground);

  expect(host.received()).not.toContain(TYPED);
  expect(host.mockRequests().filter((line) => !line.startsWith('GET /mock/ticket/'))).toEqual([]);
}

/** A demo key in between, so that each of the two responses is a new one. */
async function expectResponses(playground: PlaygroundPage): Promise<void> {
  await playground.key.fill(TYPED);
  await playground.sendAndExpect('401');
  await expect(playground.decided).toContainText('authenticate');
  await playground.chooseKey('full');
  await playground.sendAndExpect('200 OK');
}

async function clear(client: CDPSession, { origin }: LoggingHost, storageTypes: string): Promise<void> {
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

function contractOf(id: string): ApiContract {
  const found = DOCUMENTED.find(({ contract }) => contract.id === id);
  if (!found) throw new Error(`There is no API "${id}" to test with.`);
  return found.contract;
}

type Change = (circumstances: { page: Page; client: CDPSession; host: LoggingHost }) => Promise<unknown>;
