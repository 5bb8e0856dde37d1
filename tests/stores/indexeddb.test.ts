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
});
