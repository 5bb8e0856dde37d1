import type { Mock } from './types.ts';

/**
 * Puts a mock in the place of the global `fetch` for requests to its documented hosts; all others go on to the `fetch`
 * that was there before. Returns what takes it away again. `globals` is the global object of the test, where that is not
 * this module's own.
 *
 * @example
 * const mock = await createMock({ apis: ['novapulse'] });
 * const restore = interceptFetch(mock);
 * const response = await fetch('https://api.novapulse.io/v1/jobs');
 * restore();
 */
export function interceptFetch(
  mock: Pick<Mock, 'fetch' | 'hosts'>,
  globals: { fetch: typeof fetch } = globalThis,
): () => void {
  const before = globals.fetch;
  const hosts = new Set(mock.hosts);

  const intercepted: typeof fetch = (input, init) =>
    hosts.has(originOf(input)) ? mock.fetch(input, init) : before(input, init);
  globals.fetch = intercepted;
  return () => {
    // Whoever came later keeps its place.
    if (globals.fetch === intercepted) globals.fetch = before;
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
