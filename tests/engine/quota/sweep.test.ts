import { expect, test } from 'vitest';
import { sweep } from '../../../mock/engine/quota/sweep.ts';
import { createMemoryStore } from '../../../mock/stores/memory.ts';

const MINUTE = 60_000;

test('removes what has ended below a place, and nothing else', async () => {
  const store = createMemoryStore();
  await store.replace([
    ['a/1', 10],
    ['a/2', 11],
    ['ab/1', 10],
  ]);

  await sweep<number>(store, 'a', 10, (end) => end);

  expect((await store.list('')).map(([path]) => path)).toEqual(['a', 'a/2', 'ab/1']);
});

test('looks again after a minute, or where the clock was set back', async () => {
  const store = createMemoryStore();
  const looks: number[] = [];
  await store.replace([['a/1', 'kept']]);

  for (const now of [5 * MINUTE, 6 * MINUTE - 1, 6 * MINUTE, 1 * MINUTE, 1 * MINUTE + 1]) {
    await sweep<string>(store, 'a', now, () => (looks.push(now), Infinity));
  }

  expect([...new Set(looks)]).toEqual([5 * MINUTE, 6 * MINUTE, MINUTE]);
});

test('keeps what begins again while it looks', async () => {
  const store = createMemoryStore();
  await store.replace([['a/1', 10]]);
  const list: typeof store.list = async (prefix) => {
    const found = await store.list<never>(prefix);
    await store.update(['a/1'], () => ({ values: [20], result: undefined }));
    return found;
  };

  await sweep<number>({ ...store, list }, 'a', 10, (end) => end);

  expect(await store.get('a/1')).toBe(20);
});
