import { expect, test, type Page } from '@playwright/test';
import { getRequestListener } from '@hono/node-server';
import type { ApiContract } from '../../openapi/contract.ts';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createHttpApp } from '../../mock/transports/http.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { startLoggingHost, type LoggingHost } from '../support/logging-host.ts';
import { KeyringPage } from '../support/keyring-page.ts';
import { MISHAPS, type Mishap } from '../support/mishaps.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { referenceAddress, ReferencePage, withoutInputs } from '../support/reference-page.ts';

/** A key that nobody has, so that wherever it turns up it was typed. */
const TYPED = 'nvp_test_TYPEDbyAREADER7h3n3v3rk3pt00000';

/** The API whose pages are opened. */
const novapulse = contractOf('novapulse');

/** Where a key is typed or made, and what a reader does there before and after a mishap. */
const SURFACES: { name: string; use: Use }[] = [
  { name: 'typed in the playground', use: usePlayground },
  { name: 'typed in the reference', use: useReference },
  { name: 'made in the keyring', use: useKeyring },
];

/** The mishaps that say the most on each surface; the others are for the full run. */
const CLEARED = 'the site data is cleared';
const MOST_TELLING: Record<string, Record<string, string[]>> = {
  'typed in the playground': {
    'a static host': [CLEARED, 'the worker is unregistered'],
    'a host with a mock of its own': ['nothing happens'],
  },
  'made in the keyring': { 'a static host': [CLEARED] },
};

/** Hosts of the site: one that has nothing but files, and one that answers at the mock's paths, as `npm start` does. */
const HOSTS: { name: string; start: () => Promise<LoggingHost>; mishaps: Mishap[] }[] = [
  { name: 'a static host', start: () => startLoggingHost(), mishaps: MISHAPS },
  {
    name: 'a host with a mock of its own',
    start: startHostWithMock,
    mishaps: MISHAPS.filter(({ name }) => ['nothing happens', CLEARED].includes(name)),
  },
];

for (const { name: surface, use } of SURFACES) {
  for (const { name: kind, start, mishaps } of HOSTS) {
    for (const mishap of mishaps) {
      const isTelling = MOST_TELLING[surface]?.[kind]?.includes(mishap.name);
      test(
        `keeps a key ${surface} from ${kind} where ${mishap.name}`,
        { tag: isTelling ? [] : '@full' },
        async ({ page }) => {
          const host = await start();
          const client = await page.context().newCDPSession(page);
          await client.send('ServiceWorker.enable');
          await mishap.before?.({ page, client, host });

          const keys = await use(page, host, async (send) => {
            // The page itself responds first; what can go wrong is with the worker. An older one may be in its way.
            if (!mishap.before) await sendByWorker(page, send);
            await mishap.after?.({ page, client, host });
          });

          expect(keys.length).toBeGreaterThan(0);
          for (const key of keys) expect(host.received()).not.toContain(key);
          expect(host.mockRequests().filter((line) => !line.startsWith('GET /mock/ticket/'))).toEqual([]);
          await host.close();
        },
      );
    }
  }
}

/** Sends with a typed key before and after: the right response comes each time. */
async function usePlayground(page: Page, { origin }: LoggingHost, befall: Befall): Promise<string[]> {
  const playground = new PlaygroundPage(page);
  await playground.open(`${origin}/novapulse/authentication/`);
  await expectResponses(playground);
  await befall(() => playground.sendAndExpect('200 OK'));
  for (let again = 0; again < 2; again++) await expectResponses(playground);
  return [TYPED];
}

/** Tests a request of the reference with a typed key before and after: the right response comes each time. */
async function useReference(page: Page, { origin }: LoggingHost, befall: Befall): Promise<string[]> {
  const reference = new ReferencePage(page);
  await page.goto(origin + referenceAddress(novapulse));
  await reference.tryOperation(withoutInputs(novapulse));

  for (const change of [undefined, befall]) {
    await change?.(() => reference.sendAndExpect('200'));
    await reference.key.fill(TYPED);
    await reference.sendAndExpect('401');
    await reference.chooseKey('full');
    await reference.sendAndExpect('200');
  }
  return [TYPED];
}

/** Makes a key before, and another one after; the first is used both times. */
async function useKeyring(page: Page, { origin }: LoggingHost, befall: Befall): Promise<string[]> {
  const keyring = new KeyringPage(page);
  await page.goto(`${origin}/keyring/?api=novapulse`);
  await keyring.isReady();
  const secrets = [await keyring.create('Before')];
  await keyring.newCard.getByRole('button', { name: 'Use in playground' }).click();
  const playground = new PlaygroundPage(page);
  await playground.sendAndExpect('202 Accepted');

  await befall(() => playground.sendAndExpect('202 Accepted'));
  await playground.send.click();
  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await expect(playground.decided).toContainText(/handle|authenticate/);
  secrets.push(await keyring.create('After'));
  return secrets;
}

/** Sends until the service worker is asked: the page itself responds while the worker starts. */
async function sendByWorker(page: Page, send: () => Promise<void>): Promise<void> {
  const ticket = page.waitForRequest(/\/mock\/ticket\//, { timeout: 60_000 });
  let isAsked = false;
  void ticket.then(() => (isAsked = true)).catch(() => undefined);
  await expect(async () => {
    await send();
    expect(isAsked).toBe(true);
  }).toPass({ timeout: 60_000 });
}

/** A demo key in between, so that each of the two responses is a new one. */
async function expectResponses(playground: PlaygroundPage): Promise<void> {
  await playground.key.fill(TYPED);
  await playground.sendAndExpect('401');
  await expect(playground.decided).toContainText('authenticate');
  await playground.chooseKey('full');
  await playground.sendAndExpect('200 OK');
}

async function startHostWithMock(): Promise<LoggingHost> {
  const app = createHttpApp(createSandbox({ store: createMemoryStore() }));
  const listener = getRequestListener(async (request) => app.fetch(request));
  return startLoggingHost((request, response) => {
    if (!request.url?.startsWith('/mock/')) return false;
    void listener(request, response);
    return true;
  });
}

function contractOf(id: string): ApiContract {
  const found = DOCUMENTED.find(({ contract }) => contract.id === id);
  if (!found) throw new Error(`There is no API "${id}" to test with.`);
  return found.contract;
}

/** Lets the mishap happen, once the service worker carries what `send` sends. */
type Befall = (send: () => Promise<void>) => Promise<unknown>;

/** What a reader does on a page of the host; `befall` lets the mishap happen in between. Returns the secret keys. */
type Use = (page: Page, host: LoggingHost, befall: Befall) => Promise<string[]>;
