/** Gives up as soon as the reader does, whatever the transport makes of the signal. */
export function orAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Canceled', 'AbortError')), { once: true });
    work.then(resolve, reject);
  });
}

/** Returns why a request could not be made, as a sentence. */
export function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Each browser says in its own words that a script did not come, and none says what to do.
  const why = /module|preload/i.test(message) ? 'a part of the page could not be loaded. Try again.' : message;
  return `The request could not be made: ${why}`;
}
