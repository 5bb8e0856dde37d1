import type { Store } from './store.ts';

/** How many resources, and how many bytes of them as JSON in UTF-8, a sandbox keeps of one API. */
export const MOST_RESOURCES = 500;
export const MOST_BYTES = 192 * 1024;

/** How many are removed in one go. Only an import may leave more, and what it left goes with the next writes. */
const MOST_AT_ONCE = 500;

/** What JSON needs for an entry of an exported sandbox, beside its path and its value. */
const OVERHEAD = 32;

/** Where it is kept which resources of an API there are and how large each is, the one that was written last at the end. */
const ledgersPath = 'room/';
const ledgerPath = (api: string) => ledgersPath + api;

/** Returns whether an entry is one of the store's own books, which follow from the resources and are never exported. */
export function isLedger(path: string): boolean {
  return path.startsWith(ledgersPath);
}

/** The places of the resources of an API: what its handlers keep, and the replies that idempotency keys repeat. */
const placesOf = (api: string) => [`world/${api}/`, `idempotency/${api}/`];

/** What became of a write. */
export interface Written<R> {
  result: R;
  /** How many resources were removed to make room, this one among them where it alone is too large. */
  removed: number;
}

/**
 * Changes one resource of an API as one step; `change` is handed what there is, and leaves it as it is where it gives no
 * `resource`. Where there is no room afterwards, those that have not been written for longest are removed.
 */
export async function writeResource<T, R>(
  store: Store,
  api: string,
  path: string,
  change: (before: T | undefined) => { resource?: T; result: R },
): Promise<Written<R>> {
  const { result, ledger, isNew } = await store.update<unknown, Outcome<R>>(
    [path, ledgerPath(api)],
    ([before, known]) => {
      const { resource, result: own } = change(before as T | undefined);
      if (resource === undefined) return { result: { result: own, ledger: [], isNew: false } };
      const others = ((known as Ledger | undefined) ?? []).filter(([each]) => each !== path);
      const next: Ledger = [...others, [path, sizeOf(path, resource)]];
      return { values: [resource, next], result: { result: own, ledger: next, isNew: known === undefined } };
    },
  );
  const whole = isNew ? await openLedger(store, api) : ledger;
  const surplus = surplusOf(whole);
  return { result, removed: surplus.length === 0 ? 0 : await makeRoom(store, api, surplus) };
}

/** Removes resources of an API. */
export async function removeResources(store: Store, api: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const gone = new Set(paths);
  await store.update<unknown, void>([ledgerPath(api), ...paths], ([ledger]) => ({
    values: [(ledger as Ledger | undefined)?.filter(([path]) => !gone.has(path)), ...paths.map(() => undefined)],
    result: undefined,
  }));
}

/** Adds to a new ledger what was there before it: a sandbox that was seeded, imported, or kept by an older version. */
async function openLedger(store: Store, api: string): Promise<Ledger> {
  const lists = await Promise.all(placesOf(api).map((place) => store.list<unknown>(place)));
  const found = lists.flat().map(([path, value]): Ledger[number] => [path, sizeOf(path, value)]);
  return store.update<Ledger, Ledger>([ledgerPath(api)], ([ledger = []]) => {
    const known = new Set(ledger.map(([path]) => path));
    const whole = [...found.filter(([path]) => !known.has(path)), ...ledger];
    return { values: [whole], result: whole };
  });
}

/** Removes what is still too much: another request may have made room, or have written one of them again. */
function makeRoom(store: Store, api: string, surplus: readonly string[]): Promise<number> {
  return store.update<unknown, number>([ledgerPath(api), ...surplus], ([known, ...values]) => {
    const ledger = (known as Ledger | undefined) ?? [];
    const now = new Set(surplusOf(ledger));
    const gone = new Set(surplus.filter((path) => now.has(path)));
    const left = ledger.filter(([path]) => !gone.has(path));
    return {
      values: [left, ...values.map((value, index) => (gone.has(surplus[index] ?? '') ? undefined : value))],
      result: ledger.length - left.length,
    };
  });
}

/** Returns which resources are too much: the oldest, until the others have room. */
function surplusOf(ledger: Ledger): string[] {
  let bytes = ledger.reduce((sum, [, size]) => sum + size, 0);
  let count = ledger.length;
  const surplus: string[] = [];
  for (const [path, size] of ledger) {
    if ((bytes <= MOST_BYTES && count <= MOST_RESOURCES) || surplus.length >= MOST_AT_ONCE) break;
    // One that is too large for itself does not take all others with it.
    if (count <= MOST_RESOURCES && isTooLarge(ledger) && path !== ledger.at(-1)?.[0]) continue;
    surplus.push(path);
    bytes -= size;
    count -= 1;
  }
  return surplus;
}

function isTooLarge(ledger: Ledger): boolean {
  return (ledger.at(-1)?.[1] ?? 0) > MOST_BYTES;
}

function sizeOf(path: string, value: unknown): number {
  return OVERHEAD + path.length + new TextEncoder().encode(JSON.stringify(value)).byteLength;
}

/** Paths and bytes, the one that was written last at the end. */
type Ledger = (readonly [path: string, bytes: number])[];

interface Outcome<R> {
  result: R;
  ledger: Ledger;
  /** Whether there was no ledger before. */
  isNew: boolean;
}
