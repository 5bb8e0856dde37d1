import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openIndexedDbStore } from '../../mock/stores/indexeddb.ts';
import { testStore } from './store-suite.ts';

describe('the IndexedDB store', () => {
  testStore(() => openIndexedDbStore(crypto.randomUUID()));

  test('is shared by everybody who opens the same name', async () => {
    const [one, other] = [await openIndexedDbStore('shared'), await openIndexedDbStore('shared')];
    const count = (store: typeof one) =>
      store.update<number, void>(['n'], ([n = 0]) => ({ values: [n + 1], result: undefined }));

    await Promise.all(Array.from({ length: 40 }, (_, n) => count(n % 2 ? one : other)));

    expect(await one.get('n')).toBe(40);
    expect(await other.get('n')).toBe(40);
  });

  test('keeps what was written, for the next page', async () => {
    await (await openIndexedDbStore('kept')).replace([['a', 1]]);

    const later = await openIndexedDbStore('kept');

    expect(await later.get('a')).toBe(1);
  });

  test('rejects at once where the browser refuses storage', async () => {
    const refused = new DOMException('The user denied permission.', 'SecurityError');
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw refused;
    });
    onTestFinished(() => spy.mockRestore());

    await expect(openIndexedDbStore('refused')).rejects.toThrow('denied');
  });

  test('keeps nothing of an update of which one value cannot be kept', async () => {
    const store = await openIndexedDbStore('uncloneable');
    await store.replace([['a', 1]]);

    const update = store.update<unknown, void>(['a', 'b'], () => ({ values: [2, () => {}], result: undefined }));

    await expect(update).rejects.toThrow(/clone/);
    expect(await store.list('')).toEqual([['a', 1]]);
  });

  test('keeps what there was, given a replacement that cannot be kept', async () => {
    const store = await openIndexedDbStore('unreplaceable');
    await store.replace([['a', 1]]);

    const replacement = store.replace([
      ['b', 2],
      ['c', () => {}],
    ]);

    await expect(replacement).rejects.toThrow(/clone/);
    expect(await store.list('')).toEqual([['a', 1]]);
  });

  test('rejects a write, and loses nothing, given the browser gives the transaction up', async () => {
    const store = await openIndexedDbStore('full');
    await store.replace([['a', 1]]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      return this.get('a');
    });
    onTestFinished(() => put.mockRestore());

    const update = store.update<number, void>(['a'], () => ({ values: [2], result: undefined }));

    await expect(update).rejects.toBeDefined();
    put.mockRestore();
    expect(await store.get('a')).toBe(1);
  });
});
