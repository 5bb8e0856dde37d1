import type { Sandbox } from '../../mock/sandbox.ts';
import type { WorkerOptions, WorkerTransport } from '../../mock/transports/worker.ts';
import { refusalText } from './refusal-text.ts';

/**
 * Starts the service worker that answers this page from now on. Never rejects: where there is none the page answers by
 * itself, and the reason is kept.
 */
export async function startWorker(sandbox: Sandbox, options: WorkerOptions): Promise<WorkerStart> {
  try {
    const outOfReach = await whyOutOfReach(options.scriptUrl);
    if (outOfReach !== null) return { worker: null, reason: outOfReach };
    // Its module is loaded here: with storage refused it throws.
    const { startWorkerTransport } = await import('../../mock/transports/worker.ts');
    return { worker: await startWorkerTransport(sandbox, options), reason: null };
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

/** A worker, or why there is none: one of the two is null. */
export interface WorkerStart {
  worker: WorkerTransport | null;
  reason: string | null;
}
