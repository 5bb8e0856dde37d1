import type { Sandbox } from '../../mock/sandbox.ts';
import type { WorkerOptions, WorkerTransport } from '../../mock/transports/worker.ts';
import { refusalText } from './refusal-text.ts';

/** How long a first response waits for the service worker, in milliseconds; a later start is taken up when it comes. */
const WORKER_PATIENCE = 2500;

/**
 * Starts the service worker that answers this page from now on. Never rejects: where there is none the page answers by
 * itself, and the reason is kept. `onLate` gets a worker that started after all.
 */
export async function startWorker(
  sandbox: Sandbox,
  options: WorkerOptions,
  onLate: (worker: WorkerTransport) => void,
): Promise<WorkerStart> {
  try {
    const outOfReach = await whyOutOfReach(options.scriptUrl);
    if (outOfReach !== null) return { worker: null, reason: outOfReach };
    // Its module is loaded here: with storage refused it throws.
    const { startWorkerTransport } = await import('../../mock/transports/worker.ts');
    const start = startWorkerTransport(sandbox, options);
    const worker = await Promise.race([start, waitFor(WORKER_PATIENCE)]);
    if (worker) return { worker, reason: null };
    start.then(onLate, () => undefined);
    return { worker: null, reason: `The service worker did not start within ${WORKER_PATIENCE / 1000} seconds.` };
  } catch (error) {
    return { worker: null, reason: `The browser did not start the service worker (${refusalText(error)}).` };
  }
}

/** Returns why no worker of ours can answer this page; null where one can. Asked before anything waits for one. */
export async function whyOutOfReach(
  scriptUrl: string,
  { serviceWorker }: { serviceWorker?: ServiceWorkerContainer } = navigator,
): Promise<string | null> {
  if (!serviceWorker) return 'This browser has no service workers here: they need HTTPS or localhost.';
  const { controller } = serviceWorker;
  if (controller && new URL(controller.scriptURL).pathname !== scriptUrl) {
    return `Another service worker (${new URL(controller.scriptURL).pathname}) controls this page.`;
  }
  const registrations = await serviceWorker.getRegistrations();
  const ours = registrations.some(({ active, waiting, installing }) => {
    const script = (active ?? waiting ?? installing)?.scriptURL;
    return script !== undefined && new URL(script).pathname === scriptUrl;
  });
  // Starting it would reload the page, and on a page outside its scope without end.
  return ours && !controller ? 'A forced reload keeps service workers off this page. Reload it once more.' : null;
}

function waitFor(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
}

/** A worker, or why there is none: one of the two is null. */
export interface WorkerStart {
  worker: WorkerTransport | null;
  reason: string | null;
}
