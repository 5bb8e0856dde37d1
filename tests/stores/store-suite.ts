import { expect, test } from 'vitest';
import type { Store } from '../../mock/engine/store.ts';

/** What every store does. `open` returns an empty one. */
export function testStore(open: () => Promise<Store> | Store): void {
  test('gives nothing for a key that is not there', async () => {
    const store = await open();

    expect(await store.get('a')).toBeUndefined();
    expect(await store.list('')).toEqual([]);
  });

  test('gives back what was written', async () => {
    const store = await open();
    const value = { text: 'ü', list: [1, null], nested: { ok: true } };

    await store.update(['a'], () => ({ values: [value], result: undefined }));

    expect(await store.get('a')).toEqual(value);
  });

  test('lists what begins with a prefix, in the order of the keys', async () => {
    const store = await open();
    const keys = ['b/2', 'a/2', 'a/10', 'a', 'ab', 'a/\u{1f511}', 'a/ü', 'a/'];
    await store.replace(keys.map((key) => [key, key]));

    expect(await store.list('a/')).toEqual(['a/', 'a/10', 'a/2', 'a/ü', 'a/\u{1f511}'].map((key) => [key, key]));
    expect(await store.list('a/1')).toEqual([['a/10', 'a/10']]);
    expect(await store.list('c')).toEqual([]);
  });

  test('hands a change the values of its keys in their order, and returns its result', async () => {
    const store = await open();
    await store.replace([
      ['a', 1],
      ['b', 2],
    ]);

    const result = await store.update<number, unknown>(['b', 'c', 'a'], (values) => ({ result: values }));

    expect(result).toEqual([2, undefined, 1]);
  });

  test('leaves everything as it is where a change gives no values', async () => {
    const store = await open();
    await store.replace([['a', 1]]);

    await store.update(['a', 'b'], () => ({ result: undefined }));

    expect(await store.list('')).toEqual([['a', 1]]);
  });

  test('deletes where a change gives undefined', async () => {
    const store = await open();
    await store.replace([
      ['a', 1],
      ['b', 2],
    ]);

    await store.update(['a', 'b'], () => ({ values: [undefined, 3], result: undefined }));

    expect(await store.list('')).toEqual([['b', 3]]);
  });

  test('rejects with what a change throws, and writes nothing', async () => {
    const store = await open();
    await store.replace([['a', 1]]);

    const change = store.update(['a'], () => {
      throw new Error('no');
    });

    await expect(change).rejects.toThrow('no');
    expect(await store.get('a')).toBe(1);
  });

  test('counts exactly, however many changes come at once', async () => {
    const store = await open();

    const results = await Promise.all(
      Array.from({ length: 50 }, () =>
        store.update<number, number>(['n'], ([n = 0]) => ({ values: [n + 1], result: n + 1 })),
      ),
    );

    expect(await store.get('n')).toBe(50);
    expect(results.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
  });

  test('changes several keys as one step', async () => {
    const store = await open();
    await store.replace([
      ['from', 100],
      ['to', 0],
    ]);
    const move = () =>
      store.update<number, void>(['from', 'to'], ([from = 0, to = 0]) => ({
        values: [from - 1, to + 1],
        result: undefined,
      }));

    await Promise.all(Array.from({ length: 40 }, move));

    expect(await store.list('')).toEqual([
      ['from', 60],
      ['to', 40],
    ]);
  });

  test('deletes one key and no other', async () => {
    const store = await open();
    await store.replace([
      ['a', 1],
      ['ab', 2],
    ]);

    await store.delete('a');
    await store.delete('not-there');

    expect(await store.list('')).toEqual([['ab', 2]]);
  });

  test('replaces everything', async () => {
    const store = await open();
    await store.replace([['old', 1]]);

    await store.replace([['new', 2]]);

    expect(await store.list('')).toEqual([['new', 2]]);
  });
}
