import type { Mock } from './types.ts';

/**
 * Puts a mock in the place of the global `fetch` for requests to its documented hosts; all others go on to the `fetch`
 * that was there before. Returns what takes it away again.
 */
export function interceptFetch(mock: Pick<Mock, 'fetch' | 'hosts'>): () => void {
  const before = globalThis.fetch;
  const hosts = new Set(mock.hosts);

  const intercepted: typeof fetch = (input, init) =>
    hosts.has(originOf(input)) ? mock.fetch(input, init) : before(input, init);
  globalThis.fetch = intercepted;
  return () => {
    // Whoever came later keeps its place.
    if (globalThis.fetch === intercepted) globalThis.fetch = before;
    else hosts.clear();
  };
}

function originOf(input: string | URL | Request): string {
  const url = input instanceof Request ? input.url : String(input);
  try {
    return new URL(url, globalThis.location?.href).origin;
  } catch {
    return '';
  }
}
