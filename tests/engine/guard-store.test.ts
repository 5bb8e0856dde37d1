import { expect, test, vi } from 'vitest';
import { guardStore } from '../../mock/engine/guard-store.ts';
import type { Store } from '../../mock/engine/store.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { ALL_APIS, DOCUMENTED, findUndocumented, operationsOf, successOf } from '../support/contracts.ts';
import { createTestSandbox, replay } from '../support/sandbox.ts';

const [api, operation] = DOCUMENTED.flatMap((each) =>
  each.contract.operations
    .filter(({ answers }) => answers.some(({ status }) => status === 503))
    .map((found) => [each, found] as const),
)[0] ?? [undefined];
if (!api || !operation) throw new Error('There is no API to test with.');
const example = successOf(api.contract.id, operation.id);

test.each([
  ['full', 'QuotaExceededError', /storage of the mock is full/],
  ['refused', 'SecurityError', /blocks the storage of the mock/],
  ['broken', 'UnknownError', /storage of the mock failed/],
])('returns the documented 503 that names storage, given a store that is %s', async (_state, name, why) => {
  const failing: Store = {
    ...createMemoryStore(),
    read: () => Promise.reject(new DOMException('SECRET', name)),
    update: () => Promise.reject(new DOMException('SECRET', name)),
  };
  const { target } = createTestSandbox({ store: failing, onError: () => {} });

  const response = await replay(target, example);

  expect(response.status).toBe(503);
  expect(response.headers.get('x-mock-why')).toMatch(why);
  expect(await findUndocumented(api, null, response)).toBeNull();
});

test.each(operationsOf(ALL_APIS).map((each) => [each.title, each] as const))(
  'documents the 503 of a storage that does not respond: %s',
  (_title, { operation }) => {
    expect(operation.answers.map(({ status }) => status)).toContain(503);
  },
);

test.each(['get', 'read', 'update', 'list', 'size'] as const)('gives a call of %s up in time', async (method) => {
  const hanging: Store = { ...createMemoryStore(), [method]: () => new Promise(() => {}) };
  const looks: [look: () => void, milliseconds: number][] = [];
  const guarded = guardStore(hanging, (look, milliseconds) => looks.push([look, milliseconds]));
  const call = {
    get: () => guarded.get('a'),
    read: () => guarded.read(['a']),
    size: () => guarded.size(),
    update: () => guarded.update([], () => ({ result: 0 })),
    list: () => guarded.list(''),
  };
  const ended = vi.fn();
  const waiting = call[method]().catch(ended);

  let waited = 0;
  for (let next = looks.shift(); next; next = looks.shift()) {
    waited += next[1];
    next[0]();
  }
  await waiting;

  expect(waited).toBe(4000);
  expect(ended.mock.calls[0]?.[0]).toMatchObject({ name: 'StoreError', failure: 'hanging' });
});

/** A guarded store whose changes end when they are let go, and a way to let as many milliseconds pass as are given. */
function createBusy() {
  const letGo: (() => void)[] = [];
  const isWanted: (() => boolean)[] = [];
  const busy: Store = {
    ...createMemoryStore(),
    update: (_keys, change, wanted = () => true) =>
      new Promise((resolve) => {
        isWanted.push(wanted);
        letGo.push(() => resolve(change([]).result));
      }),
  };
  let look: (() => void) | null = null;
  const guarded = guardStore(busy, (next) => (look = next));
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      look?.();
      // What was let go is told before the next look.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { guarded, letGo, isWanted, pass };
}

test('waits for a store that is only busy', async () => {
  const { guarded, letGo, pass } = createBusy();
  const results = Array.from({ length: 5 }, (_, n) => guarded.update([], () => ({ result: n })));
  const changes = [...results];

  for (const each of letGo) {
    await pass(3900);
    each();
    await changes.shift();
  }

  expect(await Promise.all(results)).toEqual([0, 1, 2, 3, 4]);
});

test('gives changes up that a store does not make, though it can be read, and tells the store so', async () => {
  const { guarded, isWanted, pass } = createBusy();
  const change = expect(guarded.update([], () => ({ result: 0 }))).rejects.toMatchObject({ failure: 'hanging' });

  for (let n = 0; n < 4; n += 1) {
    expect(isWanted[0]?.()).toBe(true);
    await pass(1000);
    await guarded.get('a');
  }

  await change;
  expect(isWanted[0]?.()).toBe(false);
});

test('waits for no call without an end', async () => {
  const { guarded, letGo, pass } = createBusy();
  const lost = expect(guarded.update([], () => ({ result: 0 }))).rejects.toMatchObject({ failure: 'hanging' });

  for (let n = 0; n < 40; n += 1) {
    const other = guarded.update([], () => ({ result: n }));
    letGo.at(-1)?.();
    await other;
    await pass(1000);
  }

  await lost;
});

test('passes on what a change throws', async () => {
  const own = new Error('mine');
  const guarded = guardStore(createMemoryStore());

  const change = guarded.update(['a'], () => {
    throw own;
  });

  await expect(change).rejects.toBe(own);
});

test('asks a store that failed nothing more', async () => {
  const store = createMemoryStore();
  const calls: string[] = [];
  const failing = new Proxy(store, {
    get:
      (target, name: keyof Store) =>
      (...given: unknown[]) => {
        calls.push(name);
        return name === 'update'
          ? Promise.reject(new Error('broken'))
          : (target[name] as (...given: unknown[]) => unknown)(...given);
      },
  });
  const { target } = createTestSandbox({ store: failing, onError: () => {} });

  await replay(target, { requests: example.requests.slice(0, 1) });

  expect(calls.filter((name) => name === 'update')).toHaveLength(1);
});
