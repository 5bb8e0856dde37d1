import type { Store, Update } from '../engine/store.ts';

/** The stores that were made here: their calls end at once, and none fails. */
const made = new WeakSet<Store>();

/** Returns whether a store is one of this process's memory, whose calls need no guard. */
export function isMemoryStore(store: Store): boolean {
  return made.has(store);
}

/** Returns a store that lasts as long as the process or the page. */
export function createMemoryStore(): Store {
  const entries = new Map<string, unknown>();
  // Kept in order, so that a list neither walks through all entries nor sorts what it finds.
  const keys: string[] = [];

  function write(key: string, value: unknown): void {
    if (value === undefined) {
      if (entries.delete(key)) keys.splice(firstFrom(keys, key), 1);
    } else {
      if (!entries.has(key)) keys.splice(firstFrom(keys, key), 0, key);
      entries.set(key, value);
    }
  }

  const store: Store = {
    async get<T>(key: string) {
      return entries.get(key) as T | undefined;
    },
    async list<T>(prefix: string) {
      const found: [string, T][] = [];
      for (let index = firstFrom(keys, prefix); index < keys.length; index += 1) {
        const key = keys[index] ?? '';
        if (!key.startsWith(prefix)) break;
        found.push([key, entries.get(key) as T]);
      }
      return found;
    },
    async update<T, R>(wanted: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) {
      const { values, result } = change(wanted.map((key) => entries.get(key) as T | undefined));
      values?.forEach((value, index) => {
        const key = wanted[index];
        if (key !== undefined) write(key, value);
      });
      return result;
    },
    async delete(key) {
      write(key, undefined);
    },
    async replace(next) {
      entries.clear();
      for (const [key, value] of next) if (value !== undefined) entries.set(key, value);
      // Put in one by one, many keys that are out of order would cost their square.
      keys.length = 0;
      for (const key of [...entries.keys()].sort()) keys.push(key);
    },
  };
  made.add(store);
  return store;
}

/** Returns the index of the first key that is not before `key`, in a list that is in order. */
function firstFrom(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
