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

  test('holds up nobody once its page is left, and makes the change when the page is shown again', async () => {
    const page = new EventTarget();
    const [left, other] = [await openIndexedDbStore('left', page), await openIndexedDbStore('left')];
    const add = (store: typeof left, midst = () => {}) =>
      store.update<number, number>(['n'], ([n = 0]) => {
        midst();
        return { values: [n + 1], result: n + 1 };
      });
    const leave = vi.fn().mockImplementationOnce(() => page.dispatchEvent(new Event('pagehide')));

    const underWay = add(left, leave);
    await vi.waitFor(() => expect(leave).toHaveBeenCalled());
    const begunLater = add(left);

    expect(await add(other)).toBe(1);
    expect(await other.get('n')).toBe(1);
    page.dispatchEvent(new Event('pageshow'));
    expect((await Promise.all([underWay, begunLater])).toSorted()).toEqual([2, 3]);
  });

  test('lets a change be that was kept when its page is left', async () => {
    const page = new EventTarget();
    const store = await openIndexedDbStore('kept before', page);
    await store.replace([['n', 1]]);

    page.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(new Event('pageshow'));

    expect(await store.get('n')).toBe(1);
  });

  test('does not make a change that nobody waits for when the page is shown again', async () => {
    const page = new EventTarget();
    const store = await openIndexedDbStore('given up', page);
    let isWanted = true;

    page.dispatchEvent(new Event('pagehide'));
    const change = store.update(
      ['n'],
      () => ({ values: [1], result: undefined }),
      () => isWanted,
    );
    isWanted = false;
    page.dispatchEvent(new Event('pageshow'));

    await expect(change).rejects.toMatchObject({ failure: 'hanging' });
    expect(await store.get('n')).toBeUndefined();
  });
});
