import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';

/**
 * Puts a filter before MSW's worker script: only requests to the mock are given to a page to answer. MSW gives a page all
 * of them, the site's own files too, and a page does not answer a worker that was deployed after it was opened: each
 * file that it loads from then on would wait for five minutes.
 */
export function workerFilter(): AstroIntegration {
  return {
    name: 'latchkey-worker-filter',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const script = new URL('mockServiceWorker.js', dir);
        await writeFile(script, WORKER_FILTER + (await readFile(script, 'utf8')));
      },
    },
  };
}

/** Runs before MSW's own listener. A request that no listener takes goes where it would go without a worker. */
export const WORKER_FILTER = `/* Latchkey: only requests to the mock are given to a page to answer. */
addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const base = new URL(self.registration.scope);
  const isMock =
    origin === base.origin && ['mock/', 's/'].some((path) => pathname.startsWith(base.pathname + path));
  if (!isMock) event.stopImmediatePropagation();
});

`;
