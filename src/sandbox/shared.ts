import { signal } from '@preact/signals';
import { SANDBOX_NAME } from '../../mock/sandbox-name.ts';
import type { components } from '../../openapi/generated/console.ts';
import type { Connection } from './connection.ts';

type Clock = components['schemas']['Clock'];

/**
 * Connects to a named mock of this server, `<base>s/<name>/mock/…`. Rejects with a sentence where the name is none, the
 * server has no mock, or takes no further one: nothing is sent to the mock in the browser in its place.
 */
export async function openShared(name: string, base: string): Promise<Connection> {
  if (!SANDBOX_NAME.test(name))
    throw new Error('the name of the shared mock must have 1 to 64 characters of a-z, 0-9 and "-".');
  const own = `${location.origin}${base}mock/`;
  const theirs = `${location.origin}${base}s/${name}/mock/`;
  const whyClosed = signal<string | null>(null);
  let token: string | null = null;

  async function askClock(given: string | null): Promise<Response> {
    const headers = given === null ? {} : { Authorization: `Bearer ${given}` };
    return fetch(`${theirs}console/v1/clock`, { headers, cache: 'no-store' });
  }

  async function send(request: Request): Promise<Response> {
    const isConsole = request.url.startsWith(`${own}console/`);
    if (!request.url.startsWith(own)) throw new TypeError(`Failed to send "${request.url}": no mock is at that URL.`);
    const headers = new Headers(request.headers);
    if (isConsole && token !== null) headers.set('Authorization', `Bearer ${token}`);
    // Browsers send what is still being read only over HTTP/2.
    const body = /^(GET|HEAD)$/.test(request.method) ? null : await request.arrayBuffer();
    return fetch(theirs + request.url.slice(own.length), {
      method: request.method,
      headers,
      body: body === null || body.byteLength === 0 ? null : body,
      signal: request.signal,
      cache: 'no-store',
    });
  }

  const first = await askClock(null).catch(() => null);
  // Only a mock of ours says which check decided: a static host sends its own 404.
  const reason = first?.headers.get('X-Mock-Reason') ?? null;
  if (!first || reason === null)
    throw new Error(
      'this site has no mock over HTTP, so there is none to share. Serve the site with "npm start", or use the mock in this browser.',
    );
  const why = first.headers.get('X-Mock-Why') ?? `the server returned ${first.status}.`;
  if (reason.startsWith('sandbox/') || first.status >= 500) throw new Error(why);
  if (!first.ok) whyClosed.value = why;

  return {
    transport: 'http',
    storage: 'server',
    whyDirect: null,
    whyMemory: null,
    shared: {
      name,
      get whyClosed() {
        return whyClosed.value;
      },
      async unlock(given) {
        const { ok } = await askClock(given);
        if (!ok) return false;
        token = given;
        whyClosed.value = null;
        return true;
      },
    },
    startWorker: async () => {},
    async offset() {
      if (whyClosed.value !== null) return 0;
      const response = await askClock(token);
      return ((await response.json()) as Clock).offset * 1000;
    },
    ask: send,
    fetch: send,
    openScratch() {
      throw new Error('A mock of the server has no scratch mocks.');
    },
  };
}
