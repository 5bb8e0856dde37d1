import { signal } from '@preact/signals';
import type { Store } from '../../mock/engine/store.ts';
import type { Scratch } from '../../mock/scratch.ts';
import type { WorkerLost, WorkerTransport } from '../../mock/transports/worker.ts';
import { refusalText } from './refusal-text.ts';
import { startWorker } from './start-worker.ts';

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
  const [{ createSandbox }, { withScratch, SCRATCH_PATH }, { createDirectTransport }, { store, storage, whyMemory }] =
    await Promise.all([
      import('../../mock/sandbox.ts'),
      import('../../mock/scratch.ts'),
      import('../../mock/transports/direct.ts'),
      openStore(),
    ]);
  const sandbox = withScratch(createSandbox({ store }));
  const { openScratch } = sandbox;

  const direct = createDirectTransport(sandbox);
  let worker: WorkerTransport | null = null;
  const way = signal<Pick<Connection, 'transport' | 'whyDirect'>>({ transport: 'direct', whyDirect: null });
  const takeUp = (started: WorkerTransport) => {
    worker = started;
    way.value = { transport: 'worker', whyDirect: null };
  };
  const options = {
    scriptUrl: `${BASE}mockServiceWorker.js`,
    scope: BASE,
    mockPaths: [`${BASE}mock/`, BASE + SCRATCH_PATH],
    ticketPath: TICKET_PATH,
  };
  const start = await startWorker(sandbox, options, takeUp);
  if (start.worker) takeUp(start.worker);
  else way.value = { transport: 'direct', whyDirect: start.reason };

  return {
    storage,
    whyMemory,
    openScratch,
    get transport() {
      return way.value.transport;
    },
    get whyDirect() {
      return way.value.whyDirect;
    },
    async fetch(request) {
      if (!worker) return direct.fetch(request);
      try {
        return await worker.fetch(request);
      } catch (error) {
        if (!isLost(error)) throw error;
        // Whatever took the worker's place stays there until the page is loaded again.
        worker = null;
        way.value = { transport: 'direct', whyDirect: error.message };
        if (error.wasHandled) throw error;
        return direct.fetch(request);
      }
    },
  };
}

async function openStore(): Promise<Opened> {
  try {
    const { openIndexedDbStore } = await import('../../mock/stores/indexeddb.ts');
    const opened = await Promise.race([openIndexedDbStore(), refuseAfter(STORE_PATIENCE, 'IndexedDB')]);
    return { store: opened, storage: 'indexeddb', whyMemory: null };
  } catch (error) {
    const { createMemoryStore } = await import('../../mock/stores/memory.ts');
    return { store: createMemoryStore(), storage: 'memory', whyMemory: refusalText(error) };
  }
}

function refuseAfter(milliseconds: number, what: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${what} did not open within ${milliseconds / 1000} seconds.`)), milliseconds);
  });
}

/** The class is in a module that is loaded only where there may be a worker, so the name has to do. */
function isLost(error: unknown): error is WorkerLost {
  return error instanceof Error && error.name === 'WorkerLost';
}

/** How this window reaches the mock. */
export interface Connection {
  /** Who answers now. It changes to `direct` once the worker is lost; what reads it in a component follows. */
  readonly transport: 'worker' | 'direct';
  /** Why the service worker does not answer, as a sentence; null while it does. It changes with `transport`. */
  readonly whyDirect: string | null;
  /** `page`: it is kept in memory on purpose, and is gone when the page is left. */
  storage: 'indexeddb' | 'memory' | 'page';
  /** What the browser said when it refused its storage; null where it did not. */
  whyMemory: string | null;
  fetch: (request: Request) => Promise<Response>;
  /** Opens a sandbox of its own, in memory; requests to it go the same way. The reader's own stays as it is. */
  openScratch: () => Scratch;
}

type Opened = Pick<Connection, 'storage' | 'whyMemory'> & { store: Store };
