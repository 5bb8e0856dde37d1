import { expect, test, vi } from 'vitest';
import type { Page, Store } from '../../mock/engine/store.ts';

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

  test('reads several keys in their order, and changes nothing', async () => {
    const store = await open();
    await store.replace([
      ['a', 1],
      ['b', 2],
    ]);

    expect(await store.read(['b', 'c', 'a', 'b'])).toEqual([2, undefined, 1, 2]);
    expect(await store.read([])).toEqual([]);
    expect(await store.list('')).toHaveLength(2);
  });

  test('reads several keys as of one moment', async () => {
    const store = await open();
    const move = (n: number) =>
      store.update<number, void>(['one', 'other'], () => ({ values: [n, n], result: undefined }));

    const writes = Array.from({ length: 30 }, (_, n) => move(n));
    const reads = await Promise.all(Array.from({ length: 30 }, () => store.read<number>(['one', 'other'])));
    await Promise.all(writes);

    for (const [one, other] of reads) expect(one).toBe(other);
  });

  test('lists a page at a time, in the order of the keys', async () => {
    const store = await open();
    await store.replace(['b', 'a/3', 'a/1', 'a/2', 'a', 'a/4'].map((key) => [key, key]));
    const names = async (prefix: string, page: Page) => (await store.list(prefix, page)).map(([key]) => key);

    expect(await names('a/', { limit: 2 })).toEqual(['a/1', 'a/2']);
    expect(await names('a/', { limit: 2, after: 'a/2' })).toEqual(['a/3', 'a/4']);
    expect(await names('a/', { after: 'a/4' })).toEqual([]);
    expect(await names('a/', { after: 'a' })).toEqual(['a/1', 'a/2', 'a/3', 'a/4']);
    expect(await names('a/', { after: 'z' })).toEqual([]);
    expect(await names('a/', { limit: 0 })).toEqual([]);
  });

  test('forgets what has a lifetime once it has ended, and keeps what has none', async () => {
    const store = await open();
    await store.update(['short', 'long', 'kept'], () => ({
      values: [1, 2, 3],
      lifetimes: [1, 60_000],
      result: undefined,
    }));

    await vi.waitFor(async () => expect(await store.get('short')).toBeUndefined());

    expect(await store.read(['short', 'long', 'kept'])).toEqual([undefined, 2, 3]);
    expect(await store.list('')).toEqual([
      ['kept', 3],
      ['long', 2],
    ]);
    expect(await store.update<number, unknown>(['short', 'kept'], (values) => ({ result: values }))).toEqual([
      undefined,
      3,
    ]);
  });

  test('keeps what is written again without a lifetime', async () => {
    const store = await open();
    const write = (lifetimes?: number[]) =>
      store.update(['a', 'b'], () => ({ values: [1, 2], ...(lifetimes && { lifetimes }), result: undefined }));
    await write([1, 1]);

    await write();
    await store.update(['c'], () => ({ values: [1], lifetimes: [1], result: undefined }));
    await vi.waitFor(async () => expect(await store.get('c')).toBeUndefined());

    expect(await store.read(['a', 'b'])).toEqual([1, 2]);
  });

  test('hands each change what those before it have made of the same keys', async () => {
    const store = await open();

    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        store.update<{ list: number[] }, number>(['log'], ([log]) => {
          const list = [...(log?.list ?? []), n];
          return { values: [{ list }], result: list.length };
        }),
      ),
    );

    expect(results).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect((await store.get<{ list: number[] }>('log'))?.list).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  test('keeps changes apart: one that throws takes no other with it', async () => {
    const store = await open();
    const change = (n: number) =>
      store.update<number, number>(['n'], ([before = 0]) => {
        if (n === 3) throw new Error('not this one');
        return { values: [before + 1], result: before };
      });

    const ended = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(change));

    expect(ended.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
    expect(await store.get('n')).toBe(5);
  });

  test('tells how many entries there are, and about how large they are', async () => {
    const store = await open();
    expect((await store.size()).entries).toBe(0);

    await store.replace(Array.from({ length: 20 }, (_, n) => [`key/${n}`, { text: 'x'.repeat(1000) }]));

    const { entries, bytes } = await store.size();
    expect(entries).toBe(20);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(80_000);
  });
}
