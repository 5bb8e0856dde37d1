import { http } from 'msw/http';
import { setupWorker } from 'msw/browser';
import type { Sandbox } from '../sandbox.ts';
import { withoutBase } from './direct.ts';

export interface WorkerOptions {
  /** The address of mockServiceWorker.js. */
  scriptUrl: string;
  /** What stands before `/mock/` in the page's addresses, without a trailing slash. None by default. */
  base?: string;
}

export interface WorkerTransport {
  stop(): Promise<void>;
}

/**
 * Puts the mock behind the page's own `fetch`, by a service worker. Rejects where workers are missing or refused; the
 * direct transport does the same without one.
 */
export async function startWorkerTransport(sandbox: Sandbox, { scriptUrl, base = '' }: WorkerOptions): Promise<WorkerTransport> {
  // Without this check MSW patches fetch instead, which is neither a worker nor our direct transport.
  if (!('serviceWorker' in navigator)) throw new Error('Failed to start the worker: this browser has no service workers here.');

  const worker = setupWorker(
    http.all(`${base}/mock/*`, async ({ request }) => {
      const answer = await sandbox.handle(withoutBase(request, base));
      // Nothing under this address may ever reach the network, known or not.
      return answer ?? new Response('No API of this sandbox is at this address.\n', { status: 404 });
    }),
  );
  await worker.start({ serviceWorker: { url: scriptUrl }, quiet: true, onUnhandledFrame: 'bypass' });
  return { stop: async () => worker.stop() };
}
