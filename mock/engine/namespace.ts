import type { KeyRecord } from './keys/key.ts';
import type { Store } from './store.ts';
import { removeResources, writeResource } from './room.ts';
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

/**
 * Returns a namespace of an owner. It needs no making: a namespace is there once something is put in it. `onRemoved` is
 * told how many resources had to go where a write left no room.
 */
export function openNamespace(
  store: Store,
  owner: Owner,
  name: string,
  onRemoved: (count: number) => void = () => {},
): Namespace {
  const root = namespacePath(owner, name);
  const place: Place = {
    store,
    api: owner.api,
    async write<T, R>(path: string, change: (before: T | undefined) => { resource?: T; result: R }) {
      const { result, removed } = await writeResource<T, R>(store, owner.api, path, change);
      if (removed > 0) onRemoved(removed);
      return result;
    },
  };
  return {
    name,
    collection: <T>(collection: string) => openCollection<T>(place, `${root}${collection}/`),
    remember: async (text, now, until) => {
      const isNew = await place.write<number, boolean>(`${root}remembered/${text}`, (end = 0) =>
        end > now ? { result: false } : { resource: until, result: true },
      );
      if (isNew) {
        const ended = await sweep<number>(store, `${root}remembered`, now, (end) => end);
        await removeResources(store, owner.api, ended);
      }
      return isNew;
    },
  };
}

/** Removes everything in a namespace. */
export async function dropNamespace(store: Store, owner: Owner, name: string): Promise<void> {
  const entries = await store.list(namespacePath(owner, name));
  await removeResources(
    store,
    owner.api,
    entries.map(([path]) => path),
  );
}

/** Returns the prefix of everything that a namespace keeps. It says `world`, as in the sandboxes that people saved. */
export function namespacePath({ api, account, environment }: Owner, name = ''): string {
  return `world/${api}/${account}/${environment}/${encodeURIComponent(name)}/`;
}

function openCollection<T>({ store, api, write }: Place, path: string): Collection<T> {
  return {
    get: (id) => store.get<T>(path + id),
    list: async () => (await store.list<T>(path)).map(([, resource]) => resource),
    put: (id, resource) => write<T, void>(path + id, () => ({ resource, result: undefined })),
    update: (id, change) =>
      write<T, T | undefined>(path + id, (resource) => {
        if (resource === undefined) return { result: undefined };
        const changed = change(resource);
        return { resource: changed, result: changed };
      }),
    upsert: <R>(id: string, change: (resource: T | undefined) => { resource: T; result: R }) =>
      write<T, R>(path + id, change),
    delete: (id) => removeResources(store, api, [path + id]),
  };
}

/** Where resources are written, and what is bounded together. */
interface Place {
  store: Store;
  api: string;
  write: <T, R>(path: string, change: (before: T | undefined) => { resource?: T; result: R }) => Promise<R>;
}
