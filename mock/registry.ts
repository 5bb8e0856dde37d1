import type { SandboxEntry } from './engine/control.ts';
import { hashSecret } from './engine/keys/key.ts';
import type { Store } from './engine/store.ts';

/** How long a named sandbox is kept that nobody uses, and how exactly its last use is known, in milliseconds. */
export const IDLE = 24 * 60 * 60_000;
const TOUCH_EVERY = 60_000;

/** Where the registry keeps its entries. */
const SANDBOXES = 'sandboxes';
const GONE = 'gone';

/** Which named sandboxes there are, for all processes that share a store. */
export interface Registry {
  /**
   * Returns the store of a sandbox's own, which is made with its first use; null where there are as many as there may be.
   * A sandbox that was removed, or unused for too long, gets another one when it is used again.
   */
  admit(name: string): Promise<string | null>;
  /** Returns all of them, in the order of their names. */
  list(): Promise<(SandboxEntry & { id: string })[]>;
  remove(name: string): Promise<void>;
}

/**
 * Returns the registry that a store holds. `clear` removes everything in a store of that id; `now`: milliseconds since the
 * epoch, by the store's clock.
 */
export function createRegistry(store: Store, { most, now, random, clear }: RegistryOptions): Registry {
  /** Changes what there is, once what has been unused for too long is gone, and removes what that kept. */
  async function change<R>(make: (entries: Entries) => R): Promise<R> {
    const { result, gone } = await store.update<Entries | string[], { result: R; gone: string[] }>(
      [SANDBOXES, GONE],
      ([known, before]) => {
        const entries = { ...(known as Entries | undefined) };
        const used = Object.entries(entries).filter(([, { usedAt }]) => usedAt + IDLE > now());
        const kept: Entries = Object.fromEntries(used);
        const result = make(kept);
        const ids = new Set(Object.values(kept).map(({ id }) => id));
        const dropped = Object.values(entries).flatMap(({ id }) => (ids.has(id) ? [] : [id]));
        const gone = [...((before as string[] | undefined) ?? []), ...dropped];
        return { values: [kept, gone], result: { result, gone } };
      },
    );
    await clearAll(gone);
    return result;
  }

  // Noted before they are cleared: a process that ends in between leaves nothing behind for ever.
  async function clearAll(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) await clear(id);
    await store.update<string[], void>([GONE], ([left = []]) => ({
      values: [left.filter((id) => !ids.includes(id))],
      result: undefined,
    }));
  }

  return {
    async admit(name) {
      const known = (await store.get<Entries>(SANDBOXES))?.[name];
      if (known && now() - known.usedAt < TOUCH_EVERY) return known.id;
      const digits = new Uint8Array(8);
      random(digits);
      const id = `${name}.${hashSecret(digits.join()).slice(0, 12)}`;
      return change((entries) => {
        const entry = entries[name];
        if (entry) entry.usedAt = now();
        else if (Object.keys(entries).length >= most) return null;
        else entries[name] = { id, createdAt: now(), usedAt: now() };
        return entries[name]?.id ?? null;
      });
    },
    async list() {
      const entries = (await store.get<Entries>(SANDBOXES)) ?? {};
      return Object.entries(entries)
        .filter(([, { usedAt }]) => usedAt + IDLE > now())
        .map(([name, entry]) => ({ name, ...entry }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    async remove(name) {
      await change((entries) => {
        delete entries[name];
      });
    },
  };
}

interface RegistryOptions {
  /** How many sandboxes there may be. */
  most: number;
  now: () => number;
  random: (bytes: Uint8Array) => void;
  clear: (id: string) => Promise<void>;
}

/** By their names. Times in milliseconds since the epoch. */
type Entries = Record<string, { id: string; createdAt: number; usedAt: number }>;
