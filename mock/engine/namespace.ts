import type { KeyRecord } from './keys/key.ts';
import type { Store } from './store.ts';
import { sweep } from './quota/sweep.ts';

/**
 * Resources that belong together: those of one account in one environment, and where an API parts them further, such as
 * by tenant, of one such part. Keys of another account or environment see none of them.
 */
export interface Namespace {
  /** What the API's header says, such as a tenant; '' for the account's own. */
  name: string;
  collection<T>(name: string): Collection<T>;
  /**
   * Returns true and remembers `text` until the moment given, or false where it is still remembered from before.
   * Times are milliseconds since the epoch.
   */
  remember(text: string, now: number, until: number): Promise<boolean>;
}

interface Collection<T> {
  get(id: string): Promise<T | undefined>;
  list(): Promise<T[]>;
  put(id: string, resource: T): Promise<void>;
  /** Changes a resource as one step, and returns it; undefined where there is none. */
  update(id: string, change: (resource: T) => T): Promise<T | undefined>;
  /** Changes a resource as one step, or makes it where `change` is handed undefined, and returns its result. */
  upsert<R>(id: string, change: (resource: T | undefined) => { resource: T; result: R }): Promise<R>;
  delete(id: string): Promise<void>;
}

/** Whose namespaces they are. */
export type Owner = Pick<KeyRecord, 'api' | 'account' | 'environment'>;

/** Returns a namespace of an owner. It needs no making: a namespace is there once something is put in it. */
export function openNamespace(store: Store, owner: Owner, name: string): Namespace {
  const root = namespacePath(owner, name);
  return {
    name,
    collection: <T>(collection: string) => openCollection<T>(store, `${root}${collection}/`),
    remember: async (text, now, until) => {
      const isNew = await store.update<number, boolean>([`${root}remembered/${text}`], ([end = 0]) =>
        end > now ? { result: false } : { values: [until], result: true },
      );
      if (isNew) await sweep<number>(store, `${root}remembered`, now, (end) => end);
      return isNew;
    },
  };
}

/** Removes everything in a namespace. */
export async function dropNamespace(store: Store, owner: Owner, name: string): Promise<void> {
  for (const [key] of await store.list(namespacePath(owner, name))) await store.delete(key);
}

/** Returns the prefix of everything that a namespace keeps. It says `world`, as in the sandboxes that people saved. */
export function namespacePath({ api, account, environment }: Owner, name = ''): string {
  return `world/${api}/${account}/${environment}/${encodeURIComponent(name)}/`;
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
    upsert: <R>(id: string, change: (resource: T | undefined) => { resource: T; result: R }) =>
      store.update<T, R>([path + id], ([before]) => {
        const { resource, result } = change(before);
        return { values: [resource], result };
      }),
    delete: (id) => store.delete(path + id),
  };
}
