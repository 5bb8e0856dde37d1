import { http } from 'msw/http';
import { setupWorker } from 'msw/browser';
import type { Sandbox } from '../sandbox.ts';

export interface WorkerOptions {
  /** The address of mockServiceWorker.js. */
  scriptUrl: string;
  /** The part of the site that the worker looks after; not above the script's own folder. */
  scope: string;
  /** Where the mock is, such as `/mock/`; requests to any of these are answered here. */
  mockPaths: string[];
}

export interface WorkerTransport {
  stop(): Promise<void>;
}

/**
 * Puts the mock behind the page's own `fetch`, by a service worker. Rejects where workers are missing or refused; the
 * direct transport does the same without one.
 */
export async function startWorkerTransport(
  sandbox: Sandbox,
  { scriptUrl, scope, mockPaths }: WorkerOptions,
): Promise<WorkerTransport> {
  // Without this check MSW patches fetch instead, which is neither a worker nor our direct transport.
  if (!('serviceWorker' in navigator))
    throw new Error('Failed to start the worker: this browser has no service workers here.');

  const worker = setupWorker(
    // Nothing under these addresses may ever reach the network, known or not.
    ...mockPaths.map((path) =>
      http.all(`${path}*`, async ({ request }) => (await sandbox.handle(request)) ?? nothingHere()),
    ),
  );
  await worker.start({
    serviceWorker: { url: scriptUrl, options: { scope } },
    quiet: true,
    onUnhandledFrame: 'bypass',
  });
  return { stop: async () => worker.stop() };
}

function nothingHere(): Response {
  return new Response('No API of this sandbox is at this address.\n', { status: 404 });
}
