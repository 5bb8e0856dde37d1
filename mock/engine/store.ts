/** A value that a store can keep: structured data without functions, as JSON can carry it. */
type Stored = unknown;

/**
 * Where a sandbox keeps its state. `update` is atomic: between its reading and its writing nobody else writes, in this
 * tab, in another tab, in another request, or in another process that shares the store.
 */
export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  /** Returns the values of all `keys` in their order, as they were at one moment. Writes nothing. */
  read<T>(keys: readonly string[]): Promise<(T | undefined)[]>;
  /** Returns entries whose key starts with `prefix`, in the order of their keys: the first {@link MOST_LISTED} by default. */
  list<T>(prefix: string, page?: Page): Promise<[key: string, value: T][]>;
  /**
   * Reads all `keys`, calls `change` with their values in the same order, writes what it returns (`undefined` deletes;
   * no `values` leaves everything as it is) and resolves to its result. `change` must not be asynchronous, and must do
   * nothing but return: where another process was faster, it is called again with the newer values. A change that is not
   * under way yet is left out once `isWanted` is false, for nobody waits for it any more.
   */
  update<T, R>(
    keys: readonly string[],
    change: (values: (T | undefined)[]) => Update<T, R>,
    isWanted?: () => boolean,
  ): Promise<R>;
  delete(key: string): Promise<void>;
  /** Removes everything, then writes `entries`, as one step. */
  replace(entries: readonly (readonly [key: string, value: Stored])[]): Promise<void>;
  /** Returns how many entries there are, and about how many bytes they take. */
  size(): Promise<StoreSize>;
  /**
   * Returns the time that everybody who shares the store goes by, in milliseconds since the epoch. Left out where all of
   * them have this machine's clock.
   */
  now?(): number;
  /** How long it may be silent before calls that wait for it are given up, in milliseconds. */
  readonly patience?: number;
}

export interface Update<T, R> {
  values?: readonly (T | undefined)[];
  /**
   * For each of the values, after how many milliseconds of the store's clock it is gone by itself; undefined, and by
   * default, it stays.
   */
  lifetimes?: readonly (number | undefined)[];
  result: R;
}

/** Which part of a list is asked for. */
export interface Page {
  /** How many entries at the most. */
  limit?: number;
  /** Only entries whose key comes after this one. */
  after?: string;
}

export interface StoreSize {
  entries: number;
  bytes: number;
}

/** How many entries a list has at the most where nothing else is said: more than a sandbox has of any one kind. */
export const MOST_LISTED = 20_000;
