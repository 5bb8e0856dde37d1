import { promisifyRequest } from 'idb-keyval';
import { StoreError } from '../engine/store-error.ts';
import { MOST_LISTED, type Page, type Store, type Update } from '../engine/store.ts';
import { abort, createPageStore } from './page-store.ts';

/**
 * Returns a store in the browser's IndexedDB, shared by all tabs of the site: a read-write transaction makes each
 * update wait for the one before it. Rejects where the browser refuses storage. `page` says when it is left and shown.
 */
export async function openIndexedDbStore(name = 'latchkey', page?: EventTarget): Promise<Store> {
  const withEntries = createPageStore(name, 'sandbox', page);
  // Opening is lazy, so ask for something now: a refusal must show here and not at the first request.
  await withEntries('readonly', (entries) => promisifyRequest(entries.count()));

  return {
    get<T>(key: string) {
      return withEntries(
        'readonly',
        async (entries) => valueOf(await promisifyRequest(entries.get(key) as IDBRequest<unknown>)) as T | undefined,
      );
    },
    read<T>(keys: readonly string[]) {
      return withEntries('readonly', (entries) => readAll<T>(entries, keys));
    },
    list<T>(prefix: string, { limit = MOST_LISTED, after }: Page = {}) {
      const end = `${prefix}\uffff`;
      if (limit === 0 || (after !== undefined && after >= end)) return Promise.resolve([]);
      const range =
        after === undefined || after < prefix ? IDBKeyRange.bound(prefix, end) : IDBKeyRange.bound(after, end, true);
      return withEntries('readonly', async (entries) => {
        const [keys, values] = await Promise.all([
          promisifyRequest(entries.getAllKeys(range, limit)),
          promisifyRequest(entries.getAll(range, limit) as IDBRequest<unknown[]>),
        ]);
        return values.flatMap((kept, index): [string, T][] => {
          const value = valueOf(kept);
          return value === undefined ? [] : [[keys[index] as string, value as T]];
        });
      });
    },
    update<T, R>(
      keys: readonly string[],
      change: (values: (T | undefined)[]) => Update<T, R>,
      isWanted: () => boolean = () => true,
    ) {
      return withEntries('readwrite', async (entries) => {
        const kept = await readAll<T>(entries, keys);
        if (!isWanted()) throw new StoreError('hanging');
        const { values, lifetimes, result } = change(kept);
        await writeAll(entries, () =>
          values?.forEach((value, index) => {
            const key = keys[index];
            if (key === undefined) return;
            if (value === undefined) entries.delete(key);
            else entries.put(withEnd(value, lifetimes?.[index]), key);
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
    size() {
      return withEntries('readonly', async (entries) => {
        const [count, sample] = await Promise.all([
          promisifyRequest(entries.count()),
          promisifyRequest(entries.getAll(null, SAMPLE) as IDBRequest<unknown[]>),
        ]);
        const bytes = JSON.stringify(sample).length;
        return { entries: count, bytes: Math.round((bytes * count) / Math.max(1, sample.length)) };
      });
    },
  };
}

/** Of how many entries the bytes are counted; those of the others are taken to be alike. */
const SAMPLE = 500;

/** What an entry is kept as that ends by itself: beside its value the moment, in milliseconds since the epoch. */
const END = 'latchkey:end';

function withEnd(value: unknown, lifetime: number | undefined): unknown {
  return lifetime === undefined ? value : { [END]: Date.now() + lifetime, value };
}

function valueOf(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || !(END in kept)) return kept;
  const { [END]: end, value } = kept as { [END]: number; value: unknown };
  return end <= Date.now() ? undefined : value;
}

async function readAll<T>(entries: IDBObjectStore, keys: readonly string[]): Promise<(T | undefined)[]> {
  const kept = await Promise.all(keys.map((key) => promisifyRequest(entries.get(key) as IDBRequest<unknown>)));
  return kept.map((each) => valueOf(each) as T | undefined);
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
