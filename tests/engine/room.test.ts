import { expect, test } from 'vitest';
import { dropNamespace, openNamespace } from '../../mock/engine/namespace.ts';
import { MOST_BYTES, MOST_RESOURCES } from '../../mock/engine/room.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { successOf } from '../support/contracts.ts';
import { createTestSandbox, toRequest } from '../support/sandbox.ts';

const OWNER = { api: 'any', account: 'acme', environment: 'sandbox' };
/** Five of them find room. */
const LARGE = { text: 'x'.repeat(MOST_BYTES / 5 - 200) };

function open(store = createMemoryStore()) {
  const removed: number[] = [];
  const namespace = openNamespace(store, OWNER, '', (count) => removed.push(count));
  const things = namespace.collection<object>('things');
  return {
    store,
    removed,
    things,
    namespace,
    ids: async () => (await store.list('world/')).map(([path]) => path.split('/').at(-1)),
  };
}

test('keeps the resources of an API that were written last, and says how many had to go', async () => {
  const { things, removed, ids } = open();
  for (let n = 0; n < 7; n += 1) await things.put(String(n), LARGE);

  expect(await ids()).toEqual(['2', '3', '4', '5', '6']);
  expect(removed).toEqual([1, 1]);
});

test('takes a write for a use: what was changed again is not the oldest', async () => {
  const { things, ids } = open();
  for (let n = 0; n < 5; n += 1) await things.put(String(n), LARGE);
  await things.update('0', (thing) => thing);

  await things.put('5', LARGE);

  expect(await ids()).toEqual(['0', '2', '3', '4', '5']);
});

test('keeps so many resources at most, however small they are', async () => {
  const { things, store, removed } = open();
  for (let n = 0; n < MOST_RESOURCES + 20; n += 1) await things.put(String(n), {});

  expect(await store.list('world/')).toHaveLength(MOST_RESOURCES);
  expect(removed).toHaveLength(20);
});

test('gives up one that is too large for itself, and none of the others', async () => {
  const { things, ids, removed } = open();
  await things.put('small', {});

  await things.put('large', { text: 'x'.repeat(MOST_BYTES) });

  expect(await ids()).toEqual(['small']);
  expect(removed).toEqual([1]);
});

test('counts what was there before it was counted', async () => {
  const store = createMemoryStore();
  await store.replace(Array.from({ length: 9 }, (_, n) => [`world/any/acme/sandbox//things/${n}`, LARGE]));
  const { things, ids } = open(store);

  await things.put('new', LARGE);

  expect(await ids()).toEqual(['5', '6', '7', '8', 'new']);
});

test('removes 500 at once, given an import of many more than there is room for', async () => {
  const store = createMemoryStore();
  await store.replace(Array.from({ length: 1700 }, (_, n) => [`world/any/acme/sandbox//things/${n}`, {}]));
  const { things, removed, ids } = open(store);

  for (const id of ['a', 'b', 'c', 'd']) await things.put(id, {});

  expect(removed).toEqual([500, 500, 203, 1]);
  expect(await ids()).toHaveLength(MOST_RESOURCES);
});

test('has room again for what was deleted, dropped or has ended', async () => {
  const { things, namespace, store, removed } = open();
  const fill = async () => {
    for (let n = 0; n < 5; n += 1) await things.put(String(n), LARGE);
  };

  await fill();
  for (let n = 0; n < 5; n += 1) await things.delete(String(n));
  await fill();
  await dropNamespace(store, OWNER, '');
  await fill();
  for (let n = 0; n < 5; n += 1) await things.delete(String(n));
  for (let n = 0; n < 3 * MOST_RESOURCES; n += 1) await namespace.remember(`text ${n}`, n * 61_000, n * 61_000 + 1);

  expect(removed).toEqual([]);
});

test('counts exactly, however many writes come at once', async () => {
  const { things, ids } = open();

  await Promise.all(Array.from({ length: 60 }, (_, n) => things.put(String(n), LARGE)));

  expect(await ids()).toEqual(['55', '56', '57', '58', '59']);
});

test('says in the response that something was removed', async () => {
  const { target, clock } = createTestSandbox();
  const { requests } = successOf('nova-embed', 'addLibraryCriterion');
  const example = requests.at(-1);
  if (!example) throw new Error('There is nothing to send.');
  const whys: (string | null)[] = [];

  for (let n = 0; n < 8; n += 1) {
    const body = { text: 'x'.repeat(100_000), importance: 'PREFERRED' };
    whys.push((await target(toRequest({ ...example, body }))).headers.get('x-mock-why'));
    clock.advance(2);
  }

  expect(whys[0]).toBe('Every check passed.');
  expect(whys.at(-1)).toContain(
    `The mock keeps at most ${MOST_RESOURCES} resources and ${MOST_BYTES / 1024} KB of Nova Embed, so 1 resource was removed`,
  );
});
