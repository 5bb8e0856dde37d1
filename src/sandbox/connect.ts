import { signal } from '@preact/signals';
import type { Store } from '../../mock/engine/store.ts';
import type { Sandbox } from '../../mock/sandbox.ts';
import type { Scratch } from '../../mock/scratch.ts';
import type { WorkerLost, WorkerTransport } from '../../mock/transports/worker.ts';

/** The one connection of this window; islands that are evaluated twice still share it. */
const CONNECTION = Symbol.for('latchkey.connection');

/** What stands before the site's addresses. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Where the tickets of requests are sent. No API has this id. */
const TICKET_PATH = `${BASE}mock/ticket/`;

/** How long the service worker may take to start before the page answers by itself. */
const WORKER_PATIENCE = 5000;

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

async function open(): Promise<Connection> {
  const [{ createSandbox }, { withScratch, SCRATCH_PATH }, { createDirectTransport }, { store, storage }] =
    await Promise.all([
      import('../../mock/sandbox.ts'),
      import('../../mock/scratch.ts'),
      import('../../mock/transports/direct.ts'),
      openStore(),
    ]);
  const sandbox = withScratch(createSandbox({ store }));
  const { openScratch } = sandbox;

  const direct = createDirectTransport(sandbox);
  const transport = signal<Connection['transport']>('direct');
  let worker = await startWorker(sandbox, [`${BASE}mock/`, BASE + SCRATCH_PATH]);
  if (worker) transport.value = 'worker';

  return {
    storage,
    openScratch,
    get transport() {
      return transport.value;
    },
    async fetch(request) {
      if (!worker) return direct.fetch(request);
      try {
        return await worker.fetch(request);
      } catch (error) {
        if (!isLost(error)) throw error;
        // Whatever took the worker's place stays there until the page is loaded again.
        worker = null;
        transport.value = 'direct';
        if (error.wasHandled) throw error;
        return direct.fetch(request);
      }
    },
  };
}

async function openStore(): Promise<{ store: Store; storage: Connection['storage'] }> {
  try {
    const { openIndexedDbStore } = await import('../../mock/stores/indexeddb.ts');
    const opened = await Promise.race([openIndexedDbStore(), refuseAfter(STORE_PATIENCE, 'IndexedDB')]);
    return { store: opened, storage: 'indexeddb' };
  } catch {
    const { createMemoryStore } = await import('../../mock/stores/memory.ts');
    return { store: createMemoryStore(), storage: 'memory' };
  }
}

/** Returns the worker that answers this page from now on; null where there is none. Its module is loaded here: with storage refused it throws. */
async function startWorker(sandbox: Sandbox, mockPaths: string[]): Promise<WorkerTransport | null> {
  const scriptUrl = `${BASE}mockServiceWorker.js`;
  try {
    if (await isOutOfReach(scriptUrl)) return null;
    const { startWorkerTransport } = await import('../../mock/transports/worker.ts');
    const start = startWorkerTransport(sandbox, { scriptUrl, scope: BASE, mockPaths, ticketPath: TICKET_PATH });
    return await Promise.race([start, refuseAfter(WORKER_PATIENCE, 'The service worker')]);
  } catch {
    return null;
  }
}

/**
 * After a forced reload a page has no worker although one is registered. Starting it would reload the page, and on a
 * page outside its scope without end.
 */
async function isOutOfReach(scriptUrl: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const ours = registrations.some(({ active, waiting, installing }) => {
    const script = (active ?? waiting ?? installing)?.scriptURL;
    return script !== undefined && new URL(script).pathname === scriptUrl;
  });
  return ours && navigator.serviceWorker.controller === null;
}

function refuseAfter(milliseconds: number, what: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${what} did not start in time.`)), milliseconds);
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
  storage: 'indexeddb' | 'memory';
  fetch: (request: Request) => Promise<Response>;
  /** Opens a sandbox of its own, in memory; requests to it go the same way. The reader's own stays as it is. */
  openScratch: () => Scratch;
}
