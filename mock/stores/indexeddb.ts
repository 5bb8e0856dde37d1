import { createStore, promisifyRequest } from 'idb-keyval';
import type { Store, Update } from '../engine/store.ts';

/**
 * Returns a store in the browser's IndexedDB, shared by all tabs of the site: a read-write transaction makes each
 * update wait for the one before it. Rejects where the browser refuses storage.
 */
export async function openIndexedDbStore(name = 'latchkey'): Promise<Store> {
  const withEntries = createStore(name, 'sandbox');
  // Opening is lazy, so ask for something now: a refusal must show here and not at the first request.
  await withEntries('readonly', (entries) => promisifyRequest(entries.count()));

  return {
    get<T>(key: string) {
      return withEntries('readonly', (entries) => promisifyRequest(entries.get(key) as IDBRequest<T | undefined>));
    },
    list<T>(prefix: string) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      return withEntries('readonly', async (entries) => {
        const [keys, values] = await Promise.all([
          promisifyRequest(entries.getAllKeys(range)),
          promisifyRequest(entries.getAll(range) as IDBRequest<T[]>),
        ]);
        return values.map((value, index): [string, T] => [keys[index] as string, value]);
      });
    },
    update<T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) {
      return withEntries('readwrite', async (entries) => {
        const reads = keys.map((key) => promisifyRequest(entries.get(key) as IDBRequest<T | undefined>));
        const { values, result } = change(await Promise.all(reads));
        values?.forEach((value, index) => {
          const key = keys[index];
          if (key === undefined) return;
          if (value === undefined) entries.delete(key);
          else entries.put(value, key);
        });
        await promisifyRequest(entries.transaction);
        return result;
      });
    },
    delete(key) {
      return withEntries('readwrite', (entries) => {
        entries.delete(key);
        return promisifyRequest(entries.transaction);
      });
    },
    replace(newEntries) {
      return withEntries('readwrite', (entries) => {
        entries.clear();
        for (const [key, value] of newEntries) entries.put(value, key);
        return promisifyRequest(entries.transaction);
      });
    },
  };
}
