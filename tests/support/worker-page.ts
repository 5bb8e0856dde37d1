/** What runs in the page of the worker tests: the mock behind the page's own fetch, in a real service worker. */
import { createSandbox } from '../../mock/sandbox.ts';
import type { OwnSandbox } from '../../mock/sandbox.ts';
import type { CreatedKey } from '../../mock/keys.ts';
import type { Store } from '../../mock/engine/store.ts';
import { openIndexedDbStore } from '../../mock/stores/indexeddb.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { startWorkerTransport } from '../../mock/transports/worker.ts';
import type { CaseRequest } from '../../openapi/case.ts';
import { recordResponse } from './parity.ts';
import type { ResponseRecord } from './parity.ts';
import { seededRandom } from './random.ts';
import { CASES, createTestClock, replay, toRequest } from './sandbox.ts';

/** What the tests call. */
export interface WorkerPage {
  /** Starts the worker around a sandbox that keeps its state in the named database, or in memory for null. */
  start(database: string | null, seed: number): Promise<void>;
  /** Replays the cases with these ids from a fresh database each, and returns the answers by the ids. */
  replayCases(ids: readonly string[]): Promise<Record<string, ResponseRecord>>;
  /** Creates a key of an API, with a figure of its own for a policy. */
  createKey(api: string, policy: string, limit: number): Promise<CreatedKey>;
  /** Sends a request so many times at once and returns the statuses. */
  send(request: CaseRequest, times: number): Promise<number[]>;
  /** Sends a request and returns the text of the answer. */
  read(request: CaseRequest): Promise<string>;
}

const current: { sandbox: OwnSandbox | null; send: (request: Request) => Promise<Response> } = {
  sandbox: null,
  send: () => Promise.reject(new Error('Failed to send: the worker was not started.')),
};

const page: WorkerPage = {
  async start(database, seed) {
    current.sandbox = createTestSandbox(await openStore(database), seed);
    const worker = await startWorkerTransport(
      { handle: (...request) => current.sandbox?.handle(...request) ?? null },
      { scriptUrl: '/mockServiceWorker.js', scope: '/', mockPaths: ['/mock/'], ticketPath: '/mock/ticket/' },
    );
    current.send = worker.fetch;
  },
  async replayCases(ids) {
    const records: Record<string, ResponseRecord> = {};
    for (const example of CASES.filter(({ id }) => ids.includes(id))) {
      const store = await openStore(example.id);
      current.sandbox = createTestSandbox(store, 1);
      const answer = await replay((request) => current.send(request), example, { origin: location.origin });
      records[example.id] = await recordResponse(answer, location.origin);
    }
    return records;
  },
  async createKey(api, policy, limit) {
    if (!current.sandbox) throw new Error('Failed to create a key: the sandbox was not started.');
    return current.sandbox.keys.create(api, { limits: { [policy]: limit } });
  },
  async send(request, times) {
    const answers = await Promise.all(
      Array.from({ length: times }, () => current.send(toRequest(request, location.origin))),
    );
    return answers.map(({ status }) => status);
  },
  async read(request) {
    return (await fetch(toRequest(request, location.origin))).text();
  },
};

Object.assign(globalThis, { page });

function openStore(database: string | null): Promise<Store> | Store {
  return database === null ? createMemoryStore() : openIndexedDbStore(database);
}

function createTestSandbox(store: Store, seed: number): OwnSandbox {
  return createSandbox({ store, now: createTestClock().now, random: seededRandom(seed), sleep: async () => {} });
}
