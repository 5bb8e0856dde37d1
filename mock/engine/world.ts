import type { KeyRecord } from './key.ts';
import type { Store } from './store.ts';

/** The resources of one account in one environment. Keys of another account or environment see none of them. */
export interface World {
  collection<T>(name: string): Collection<T>;
  /**
   * Returns true and remembers `text` until the moment given, or false where it is still remembered from before.
   * Times are milliseconds since the epoch.
   */
  remember(text: string, now: number, until: number): Promise<boolean>;
}

export interface Collection<T> {
  get(id: string): Promise<T | undefined>;
  list(): Promise<T[]>;
  put(id: string, resource: T): Promise<void>;
  /** Changes a resource as one step, and returns it; undefined where there is none. */
  update(id: string, change: (resource: T) => T): Promise<T | undefined>;
  delete(id: string): Promise<void>;
}

/** Returns the world that a key belongs to. */
export function worldOf(store: Store, key: Pick<KeyRecord, 'api' | 'account' | 'environment'>): World {
  const root = worldPath(key);
  return {
    collection: <T>(name: string) => openCollection<T>(store, `${root}${name}/`),
    remember: (text, now, until) =>
      store.update<number, boolean>([`${root}remembered/${text}`], ([end = 0]) =>
        end > now ? { result: false } : { values: [until], result: true },
      ),
  };
}

/** Returns the prefix of everything that a world keeps. */
export function worldPath({ api, account, environment }: Pick<KeyRecord, 'api' | 'account' | 'environment'>): string {
  return `world/${api}/${account}/${environment}/`;
}

function openCollection<T>(store: Store, path: string): Collection<T> {
  return {
    get: (id) => store.get<T>(path + id),
    list: async () => (await store.list<T>(path)).map(([, resource]) => resource),
    put: (id, resource) => store.update([path + id], () => ({ values: [resource], result: undefined })),
    update: (id, change) =>
      store.update<T, T | undefined>([path + id], ([resource]) => {
        if (resource === undefined) return { result: undefined };
        const changed = change(resource);
        return { values: [changed], result: changed };
      }),
    delete: (id) => store.delete(path + id),
  };
}
