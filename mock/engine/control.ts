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
  /** Starts again, as new. */
  reset(): Promise<void>;
}
