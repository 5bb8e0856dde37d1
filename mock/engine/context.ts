import type { Store } from './store.ts';
import type { SandboxControl } from './control.ts';

/** Everything that is not in the request: the same request in the same context gives the same bytes. */
export interface Context {
  store: Store;
  /** The sandbox's time for this request, in milliseconds since the epoch: that of its start, until a step had to wait. */
  now: number;
  /** Returns the sandbox's time at this moment. */
  clock(): number;
  /** Fills the array with random bytes. */
  random(bytes: Uint8Array): void;
  /** Resolves after `milliseconds`, or when the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  caller: Caller;
  /** What the console can do. */
  control: SandboxControl;
}

/** Who sent the request, as far as the transport can tell. */
export interface Caller {
  /** True for a caller on the same machine or in the same page, or one that sent the console's token. */
  trusted: boolean;
  /** What the transport adds to every answer of a documented API. Nothing by default. */
  headers?: Record<string, string>;
  /** The API's base as the caller wrote it, where that is not the address that the engine was given. */
  base?: string;
  /** How large the header section was, in bytes, where the transport knows. Counted by the engine otherwise. */
  headerBytes?: number;
}
