import type { Api } from './define-api.ts';
import type { Store } from './store.ts';

/** What only the console may do. */
export interface SandboxControl {
  /** The ids of the documented APIs, in the order in which they are listed. */
  apiIds: readonly string[];
  /** Returns the API with an id, or null. */
  findApi(id: string): Promise<Api | null>;
  store: Store;
  /**
   * Moves the clock forward and returns how far it is ahead of real time now, in milliseconds; null, and the clock stays,
   * where that would be further than `farthest`.
   */
  advance(milliseconds: number, farthest: number): Promise<number | null>;
  /** Returns how far the clock is ahead of real time, in milliseconds. */
  offset(): Promise<number>;
  /** Resolves once whatever else waits has had its turn. */
  pause: () => Promise<void>;
  /** The named sandboxes beside this one; undefined where there can be none. */
  sandboxes?: SandboxesControl | undefined;
  /** Starts again, as new. */
  reset(): Promise<void>;
}

/** What the console may do with named sandboxes. */
export interface SandboxesControl {
  /** How many there may be. */
  limit: number;
  /** Returns all of them, in the order of their names. */
  list(): Promise<SandboxEntry[]>;
  /** Removes one with all that it keeps, if it is there. */
  remove(name: string): Promise<void>;
}

/** A named sandbox. Times in milliseconds since the epoch, by the clock of the store. */
export interface SandboxEntry {
  name: string;
  createdAt: number;
  usedAt: number;
}
