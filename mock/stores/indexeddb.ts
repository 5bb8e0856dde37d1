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
        await writeAll(entries, () =>
          values?.forEach((value, index) => {
            const key = keys[index];
            if (key === undefined) return;
            if (value === undefined) entries.delete(key);
            else entries.put(value, key);
          }),
        );
        return result;
      });
    },
    delete(key) {
      return withEntries('readwrite', (entries) => {
        return writeAll(entries, () => entries.delete(key));
      });
    },
    replace(newEntries) {
      return withEntries('readwrite', (entries) => {
        return writeAll(entries, () => {
          entries.clear();
          for (const [key, value] of newEntries) entries.put(value, key);
        });
      });
    },
  };
}

/**
 * Writes within the transaction of `entries` and resolves once all of it is kept. Where a value cannot be written, or the
 * browser gives the transaction up, nothing is: rejects with the reason.
 */
async function writeAll(entries: IDBObjectStore, write: () => void): Promise<void> {
  const { transaction } = entries;
  const done = promisifyRequest(transaction).catch((error: unknown) => {
    // A transaction that was given up by a script has no error of its own.
    throw error instanceof Error ? error : new DOMException('The transaction was given up.', 'AbortError');
  });
  try {
    write();
  } catch (error) {
    done.catch(() => undefined);
    // What was written before would be kept otherwise.
    abort(transaction);
    throw error;
  }
  await done;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
