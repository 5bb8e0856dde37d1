import type { ToWorker } from './messages.ts';

/*
 * Where the worker of a document begins. WebKit evaluates this module once more when another module imports it, with nothing of
 * what the first one knows. So nothing is in here that another module could need, and the second time does nothing.
 */

const STARTED = Symbol.for('latchkey.document-worker');

if (!Reflect.has(globalThis, STARTED)) {
  Reflect.set(globalThis, STARTED, true);
  // Asked for at once, for what is sent before there is a listener is lost.
  const loading = import('./document-worker.ts');
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    void loading.then(({ receive }) => receive(data));
  });
}
