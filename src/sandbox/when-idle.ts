/**
 * Runs something once the page has loaded and the browser has nothing else to do; not at all where the reader asked to
 * save data. Returns how to call it off.
 */
export function whenIdle(work: () => void): () => void {
  if (savesData()) return () => {};
  const off = new AbortController();
  const wait = () => {
    // WebKit has no idle callbacks.
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(work);
      off.signal.addEventListener('abort', () => cancelIdleCallback(handle));
    } else {
      const timer = setTimeout(work, 500);
      off.signal.addEventListener('abort', () => clearTimeout(timer));
    }
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true, signal: off.signal });
  return () => off.abort();
}

/** Returns whether the reader asked the browser to save data. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
