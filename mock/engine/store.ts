/** A value that a store can keep: structured data without functions. */
type Stored = unknown;

/**
 * Where a sandbox keeps its state. `update` is atomic: between its reading and its writing nobody else writes, in this
 * tab, in another tab, or in another request.
 */
export interface Store {
  get<T>(key: string): Promise<T | undefined>;
  /** Returns the entries whose key starts with `prefix`, in the order of their keys. */
  list<T>(prefix: string): Promise<[key: string, value: T][]>;
  /**
   * Reads all `keys`, calls `change` with their values in the same order, writes what it returns (`undefined` deletes;
   * no `values` leaves everything as it is) and resolves to its result. `change` must not be asynchronous.
   */
  update<T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>): Promise<R>;
  delete(key: string): Promise<void>;
  /** Removes everything, then writes `entries`, as one step. */
  replace(entries: readonly (readonly [key: string, value: Stored])[]): Promise<void>;
}

export interface Update<T, R> {
  values?: readonly (T | undefined)[];
  result: R;
}
