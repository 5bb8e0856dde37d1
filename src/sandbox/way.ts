import { signal, type ReadonlySignal } from '@preact/signals';
import type { DirectTransport } from '../../mock/transports/direct.ts';
import type { WorkerLost, WorkerTransport } from '../../mock/transports/worker.ts';
import type { WorkerStart } from './start-worker.ts';

/** How long what wants the service worker waits for it, in milliseconds. */
const WORKER_PATIENCE = 2500;

const STARTING: Answering = { transport: 'direct', whyDirect: 'The service worker is starting.' };
const TOO_SOON: Answering = { transport: 'direct', whyDirect: 'The service worker had not started yet.' };
const BY_WORKER: Answering = { transport: 'worker', whyDirect: null };

/**
 * Returns how requests reach the mock: the page itself responds until `startWorker` has brought a service worker, and
 * that one does from then on. No request waits for the worker; it is started after the first response, or by `start`.
 */
export function createWay(direct: DirectTransport, startWorker: () => Promise<WorkerStart>): Way {
  let worker: WorkerTransport | null = null;
  let started: Promise<void> | null = null;
  let next = STARTING;
  let hasAnswered = false;
  let hasSent = false;
  const answering = signal(STARTING);

  function start(): Promise<void> {
    started ??= startWorker().then((result) => {
      worker = result.worker;
      next = result.worker ? BY_WORKER : { transport: 'direct', whyDirect: result.reason };
      // What responded to the reader stays true.
      if (!hasAnswered) answering.value = next;
    });
    return started;
  }

  async function send(request: Request): Promise<{ response: Response; by: Answering }> {
    hasSent = true;
    if (worker) {
      try {
        return { response: await worker.fetch(request), by: BY_WORKER };
      } catch (error) {
        if (!isLost(error)) throw error;
        // Whatever took the worker's place stays there until the page is loaded again.
        worker = null;
        next = { transport: 'direct', whyDirect: error.message };
        answering.value = next;
        if (error.response) return { response: error.response, by: next };
        if (error.wasHandled) throw error;
      }
    }
    const by = next === STARTING ? TOO_SOON : next;
    try {
      return { response: await direct.fetch(request), by };
    } finally {
      void start();
    }
  }

  return {
    answering,
    start: () => Promise.race([start(), waitFor(WORKER_PATIENCE)]),
    ask: async (request) => (await send(request)).response,
    async rehearse(request) {
      if (!hasSent) await (await send(request)).response.arrayBuffer();
    },
    async fetch(request) {
      const { response, by } = await send(request);
      hasAnswered = true;
      answering.value = by;
      return response;
    },
  };
}

/** The class is in a module that is loaded only where there may be a worker, so the name has to do. */
function isLost(error: unknown): error is WorkerLost {
  return error instanceof Error && error.name === 'WorkerLost';
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** What responds to the page's requests: the service worker, or the page itself and why. */
export interface Answering {
  transport: 'worker' | 'direct' | 'http';
  /** Why the service worker does not, as a sentence; null where it does. */
  whyDirect: string | null;
}

export interface Way {
  /** What sent the last response to the reader; before the first response, what would send it. */
  answering: ReadonlySignal<Answering>;
  /** Starts the service worker. Resolves when it responds, cannot, or takes too long. */
  start: () => Promise<void>;
  /** Sends a request of the reader's. */
  fetch: (request: Request) => Promise<Response>;
  /** Sends a request that the page makes by itself: `answering` does not speak of it. */
  ask: (request: Request) => Promise<Response>;
  /** Sends a request whose response nobody needs, where none was sent before. */
  rehearse: (request: Request) => Promise<void>;
}
