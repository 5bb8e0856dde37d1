import type { Store, Update } from '../engine/store.ts';

/** Returns a store that lasts as long as the process or the page. */
export function createMemoryStore(): Store {
  const map = new Map<string, unknown>();

  return {
    async get<T>(key: string) {
      return map.get(key) as T | undefined;
    },
    async list<T>(prefix: string) {
      const keys = [...map.keys()].filter((key) => key.startsWith(prefix)).sort();
      return keys.map((key): [string, T] => [key, map.get(key) as T]);
    },
    async update<T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) {
      const { values, result } = change(keys.map((key) => map.get(key) as T | undefined));
      values?.forEach((value, index) => {
        const key = keys[index];
        if (key === undefined) return;
        if (value === undefined) map.delete(key);
        else map.set(key, value);
      });
      return result;
    },
    async delete(key) {
      map.delete(key);
    },
    async replace(entries) {
      map.clear();
      for (const [key, value] of entries) map.set(key, value);
    },
  };
}
