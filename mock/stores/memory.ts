import type { Store, Update } from '../engine/store.ts';

/** Returns a store that lasts as long as the process or the page. */
export function createMemoryStore(): Store {
  // Entries stand in folders, so that listing one does not walk through all the others.
  const folders = new Map<string, Map<string, unknown>>();

  function read(key: string): unknown {
    return folders.get(folderOf(key))?.get(key);
  }

  function write(key: string, value: unknown): void {
    const name = folderOf(key);
    const folder = folders.get(name) ?? new Map<string, unknown>();
    if (value === undefined) folder.delete(key);
    else folder.set(key, value);

    if (folder.size === 0) folders.delete(name);
    else folders.set(name, folder);
  }

  return {
    async get<T>(key: string) {
      return read(key) as T | undefined;
    },
    async list<T>(prefix: string) {
      const names = [...folders.keys()].filter((name) => name.startsWith(prefix) || prefix.startsWith(name));
      const entries = names.flatMap((name) => [...(folders.get(name) ?? [])] as [string, T][]);
      return entries.filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    },
    async update<T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) {
      const { values, result } = change(keys.map((key) => read(key) as T | undefined));
      values?.forEach((value, index) => {
        const key = keys[index];
        if (key !== undefined) write(key, value);
      });
      return result;
    },
    async delete(key) {
      write(key, undefined);
    },
    async replace(entries) {
      folders.clear();
      for (const [key, value] of entries) write(key, value);
    },
  };
}

/** @example folderOf('key/novapulse/3f9a') // => 'key/novapulse/' */
function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}
