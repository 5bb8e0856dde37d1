import type { Store } from '../engine/store.ts';

/** Where sandboxes keep their state: one store for each, apart from all others. */
export interface Stores {
  /** What it is, without a password: for logs and the log of the start. */
  readonly description: string;
  /** Returns the store of a sandbox, always over the same entries. Names are 1 to 128 of a-z, 0-9, '-', '~' and '.'. */
  open(name: string): Store;
  /** Resolves where the storage responds and takes changes; rejects with the reason otherwise, within two seconds. */
  check(): Promise<void>;
  /** Ends connections and closes files. Calls that follow are refused. */
  close(): Promise<void>;
}
