import type { Api } from '../../engine/define-api.ts';
import type { Caller } from '../../engine/context.ts';
import type { Sandbox } from '../../sandbox.ts';
import { moveRequest } from '../../transports/move-request.ts';
import { findPlace } from '../../transports/place.ts';
import type { Mock } from './types.ts';

/** What requests are answered with. */
interface Local {
  sandbox: Sandbox;
  loadAll: () => Promise<readonly Api[]>;
  docsUrl: string | undefined;
  /** Returns where the mock listens, if it does. */
  own: () => string | undefined;
}

/** The `fetch` of the moment when this was loaded: a mock may stand in the place of the global one. */
const { fetch: realFetch } = globalThis;

/** Returns a `fetch` that the mock itself responds to, without a network. */
export function createLocalFetch({ sandbox, loadAll, docsUrl, own }: Local): Mock['fetch'] {
  const docs = docsUrl?.replace(/\/+$/, '') ?? null;
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = own();
    if (url !== undefined && request.url.startsWith(`${url}/`)) return realFetch(request);
    const place = findPlace(await loadAll(), request.url);
    if (!place) {
      throw new TypeError(`fetch failed: ${new URL(request.url).origin} is no documented host of this mock's APIs.`);
    }
    const caller: Caller = { trusted: true, docs, base: place.base };
    const response = await sandbox.handle(await moveRequest(place.url, request), caller);
    request.signal.throwIfAborted();
    if (!response) throw new TypeError('fetch failed: no API of this mock is at this URL.');
    // As fetch does it where the connection breaks.
    if (response.type === 'error')
      throw new TypeError('fetch failed', {
        cause: new Error('The mock dropped the connection: that was the fault to simulate.'),
      });
    return response;
  };
}

/** Returns the origins of the documented hosts of APIs, each once. */
export function originsOf(apis: readonly Api[]): string[] {
  return [...new Set(apis.map(({ contract }) => new URL(contract.documentedBase).origin))];
}
