import { createSandbox } from '../../mock/sandbox.ts';
import { SCRATCH_PATH, withScratch } from '../../mock/scratch.ts';
import type { Store } from '../../mock/engine/store.ts';
import { readOffset } from '../../mock/engine/clock.ts';
import { guardStore } from '../../mock/engine/guard-store.ts';
import { openIndexedDbStore } from '../../mock/stores/indexeddb.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createDirectTransport } from '../../mock/transports/direct.ts';
import type { Connection } from './connection.ts';
import { refusalText } from './refusal-text.ts';
import { REHEARSAL_PATH, withRehearsal } from './rehearsal.ts';
import { startWorker } from './start-worker.ts';
import { sharedName } from './shared-name.ts';
import { createWay } from './way.ts';

/** The one connection of this window; islands that are evaluated twice still share it. */
const CONNECTION = Symbol.for('latchkey.connection');

/** What stands before the site's addresses. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Where the tickets of requests are sent. No API has this id. */
const TICKET_PATH = `${BASE}mock/ticket/`;

/** How long the browser may take to open its storage: some never say no, and never open it. */
const STORE_PATIENCE = 3000;

/** Starts the mock once per window, and resolves when requests to it are answered. */
export function connect(): Promise<Connection> {
  const holder = window as Window & { [CONNECTION]?: Promise<Connection> };
  // A start that failed may be tried again.
  holder[CONNECTION] ??= open().catch((error: unknown) => {
    delete holder[CONNECTION];
    throw error;
  });
  return holder[CONNECTION];
}

/** Lets a mock of another kind respond on this page, in place of the one of the site's APIs. */
export function connectTo(connection: Connection): void {
  (window as Window & { [CONNECTION]?: Promise<Connection> })[CONNECTION] = Promise.resolve(connection);
}

async function open(): Promise<Connection> {
  const shared = sharedName();
  if (shared !== null) return (await import('./shared.ts')).openShared(shared, BASE);
  const { store, storage, whyMemory } = await openStore();
  const guarded = guardStore(store);
  const sandbox = withRehearsal(withScratch(createSandbox({ store })));
  const way = createWay(createDirectTransport(sandbox), () =>
    startWorker(sandbox, {
      scriptUrl: `${BASE}mockServiceWorker.js`,
      scope: BASE,
      mockPaths: [`${BASE}mock/`, BASE + SCRATCH_PATH],
      ticketPath: TICKET_PATH,
    }),
  );
  return {
    storage,
    whyMemory,
    openScratch: sandbox.openScratch,
    offset: () => readOffset(guarded),
    startWorker: way.start,
    fetch: way.fetch,
    ask: way.ask,
    rehearse: (api) => way.rehearse(new Request(BASE + REHEARSAL_PATH + api)),
    get transport() {
      return way.answering.value.transport;
    },
    get whyDirect() {
      return way.answering.value.whyDirect;
    },
  };
}

async function openStore(): Promise<Opened> {
  try {
    const opened = await Promise.race([openIndexedDbStore(), refuseAfter(STORE_PATIENCE, 'IndexedDB')]);
    return { store: opened, storage: 'indexeddb', whyMemory: null };
  } catch (error) {
    return { store: createMemoryStore(), storage: 'memory', whyMemory: refusalText(error) };
  }
}

function refuseAfter(milliseconds: number, what: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${what} did not open within ${milliseconds / 1000} seconds.`)), milliseconds);
  });
}

type Opened = Pick<Connection, 'storage' | 'whyMemory'> & { store: Store };
