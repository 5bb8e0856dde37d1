import { offerAtOnce, type AtOnce } from '../engine/at-once.ts';
import { MOST_LISTED, type Page, type Store, type Update } from '../engine/store.ts';

/** Of how many entries the bytes are counted; those of the others are taken to be alike. */
const SAMPLE = 500;

/** Returns a store that lasts as long as the process or the page. `now`: milliseconds, for the ends of lifetimes. */
export function createMemoryStore(now: () => number = () => Date.now()): Store {
  const entries = new Map<string, unknown>();
  // Kept in order, so that a list neither walks through all entries nor sorts what it finds.
  const keys: string[] = [];
  /** When entries end that have a lifetime, in milliseconds since the epoch. */
  const ends = new Map<string, number>();
  let unchecked = ends.entries();

  function valueOf(key: string, at: number): unknown {
    return isOver(key, at) ? undefined : entries.get(key);
  }

  function isOver(key: string, at: number): boolean {
    const end = ends.size === 0 ? undefined : ends.get(key);
    return end !== undefined && end <= at;
  }

  function write(key: string, value: unknown, lifetime?: number): void {
    if (lifetime !== undefined && value !== undefined) ends.set(key, now() + lifetime);
    else if (ends.size > 0) ends.delete(key);
    if (value === undefined) {
      if (entries.delete(key)) keys.splice(firstFrom(keys, key), 1);
    } else {
      if (!entries.has(key)) keys.splice(firstFrom(keys, key), 0, key);
      entries.set(key, value);
    }
  }

  /** Looks at two entries with each write that brings one: so none that is over stays for long. */
  function dropOver(): void {
    const at = now();
    for (let looks = 0; looks < 2; looks += 1) {
      const { value, done } = unchecked.next();
      if (done) unchecked = ends.entries();
      else if (isOver(value[0], at)) write(value[0], undefined);
    }
  }

  const atOnce: AtOnce = {
    read<T>(wanted: readonly string[]) {
      const at = now();
      return wanted.map((key) => valueOf(key, at) as T | undefined);
    },
    update<T, R>(wanted: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) {
      const { values, lifetimes, result } = change(atOnce.read(wanted));
      values?.forEach((value, index) => {
        const key = wanted[index];
        if (key !== undefined) write(key, value, lifetimes?.[index]);
      });
      if (lifetimes) dropOver();
      return result;
    },
  };
  const store: Store = {
    get: async <T>(key: string) => valueOf(key, now()) as T | undefined,
    read: async (wanted) => atOnce.read(wanted),
    async list<T>(prefix: string, { limit = MOST_LISTED, after }: Page = {}) {
      const found: [string, T][] = [];
      const at = now();
      const start = after === undefined || after < prefix ? firstFrom(keys, prefix) : firstFrom(keys, `${after}\0`);
      for (let index = start; index < keys.length && found.length < limit; index += 1) {
        const key = keys[index] ?? '';
        if (!key.startsWith(prefix)) break;
        if (!isOver(key, at)) found.push([key, entries.get(key) as T]);
      }
      return found;
    },
    update: async (wanted, change) => atOnce.update(wanted, change),
    async delete(key) {
      write(key, undefined);
    },
    async replace(next) {
      entries.clear();
      ends.clear();
      for (const [key, value] of next) if (value !== undefined) entries.set(key, value);
      // Put in one by one, many keys that are out of order would cost their square.
      keys.length = 0;
      for (const key of [...entries.keys()].sort()) keys.push(key);
    },
    async size() {
      const sample = keys.slice(0, SAMPLE);
      const bytes = sample.reduce((sum, key) => sum + key.length + JSON.stringify(entries.get(key)).length, 0);
      return { entries: keys.length, bytes: Math.round((bytes * keys.length) / Math.max(1, sample.length)) };
    },
  };
  offerAtOnce(store, atOnce);
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
