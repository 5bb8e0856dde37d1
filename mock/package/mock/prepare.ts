import { API_IDS } from '../../../openapi/catalog.ts';
import { FARTHEST } from '../../console/farthest.ts';
import { advanceClock, readOffset } from '../../engine/clock.ts';
import type { Api } from '../../engine/define-api.ts';
import { exhaust } from '../../engine/quota/exhaust.ts';
import type { HandledRequest } from '../../engine/report.ts';
import { createSandbox } from '../../sandbox.ts';
import { createMemoryStore } from '../../stores/memory.ts';
import { createLocalFetch, originsOf } from './fetch.ts';
import { createMockKeys, expectKey } from './keys.ts';
import { expectId, loadApis } from './load.ts';
import { nearest } from './nearest.ts';
import { createOrders } from './orders.ts';
import type { Listening } from './server.ts';
import type { ApiId, Mock, MockOptions } from './types.ts';

/** How many requests are remembered. */
const REMEMBERED = 1000;

/** How long requests under way may take once the mock is closed, in milliseconds. */
const GRACE = 100;

/** A mock whose APIs are loaded with `ready`, or with the first call that needs them. */
export interface PreparedMock<Id extends ApiId> {
  mock: Mock<Id>;
  /** Resolves when every API is loaded. */
  ready: () => Promise<void>;
}

/** Returns a mock at once, for hooks that cannot wait. Throws for an API that there is not. */
export function prepareMock<Id extends ApiId = ApiId>(options: MockOptions<Id> = {}): PreparedMock<Id> {
  const { apis: ids = API_IDS as readonly ApiId[] as readonly Id[], docsUrl, ...context } = options;
  for (const id of ids) expectId(id);
  const { now = () => Date.now() } = context;
  const store = createMemoryStore();
  const orders = createOrders();
  const requests: HandledRequest[] = [];
  let apis: readonly Api[] = [];
  let loading: Promise<readonly Api[]> | undefined;
  let listening: Promise<Listening> | undefined;
  let url: string | undefined;

  const loadAll = () => (loading ??= loadApis(ids).then((loaded) => (apis = loaded)));
  const load = async (id: string) => expectApi(await loadAll(), id);
  const clock = async () => now() + (await readOffset(store));
  const sandbox = createSandbox({
    ...context,
    store,
    sources: new Map(ids.map((id) => [id, () => load(id)])),
    takeOrder: (api, operation) => orders.take(api, operation),
    onResponse: (handled) => {
      requests.push(handled);
      if (requests.length > REMEMBERED) requests.shift();
    },
  });

  const mock: Mock<Id> = {
    apis: ids,
    get hosts() {
      return originsOf(loaded());
    },
    keys: createMockKeys(ids, { load, loadAll, store, keys: sandbox.keys, clock }),
    requests,
    get url() {
      if (url === undefined) throw new Error('The mock does not listen: call "await mock.listen()" first.');
      return url;
    },
    baseUrl: (id) => mock.url + expectApi(loaded(), id).contract.mockBase,
    async listen({ port = 0, host = '127.0.0.1' } = {}) {
      await loadAll();
      const { listen } = await import('./server.ts');
      // Bundlers put another module in its place where they build for browsers.
      if (typeof listen !== 'function')
        throw new Error('A mock in a browser cannot listen. Use mock.fetch or latchkey/msw.');
      listening ??= listen(sandbox, { port, host, docsUrl });
      try {
        return (url = (await listening).url);
      } catch (error) {
        listening = undefined;
        throw error;
      }
    },
    fetch: createLocalFetch({ sandbox, loadAll, docsUrl, own: () => url }),
    async advance(seconds) {
      if (!(seconds > 0))
        throw new RangeError(`The clock moves forward by a number of seconds above 0, not ${seconds}.`);
      const moved = await advanceClock(store, seconds * 1000, FARTHEST * 1000);
      if (moved === null) throw new RangeError(`The clock cannot be more than ${FARTHEST} seconds ahead of real time.`);
    },
    async exhaust(id, secret, policy, { operation } = {}) {
      const api = await load(id);
      const key = await expectKey(store, api, secret);
      const count = await exhaust(store, { api, key, policy, now: await clock(), ...(operation && { operation }) });
      if (count > 0) return;
      const hint = nearest(policy, Object.keys(api.contract.policies));
      const where = operation === undefined ? '' : ` for ${operation}`;
      throw new Error(`${api.contract.name} has no policy "${policy}"${where}.${hint}`);
    },
    answerNext(id, operation, answer, options = {}) {
      orders.add(expectApi(loaded(), id), operation, answer, options);
    },
    async reset() {
      orders.clear();
      requests.length = 0;
      await store.replace([]);
    },
    async close() {
      const server = await listening;
      listening = undefined;
      url = undefined;
      await server?.close(GRACE);
    },
    [Symbol.asyncDispose]: () => mock.close(),
  };
  return { mock, ready: async () => void (await loadAll()) };

  function loaded(): readonly Api[] {
    if (apis.length === ids.length) return apis;
    throw new Error('The mock has not started: use it within a test or a hook.');
  }
}

function expectApi(apis: readonly Api[], id: string): Api {
  const api = apis.find(({ contract }) => contract.id === id);
  if (api) return api;
  const ids = apis.map(({ contract }) => contract.id);
  throw new Error(`This mock has no API "${id}".${nearest(id, ids)}`);
}
