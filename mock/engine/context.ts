import type { ApiContract } from '../../openapi/contract.ts';
import type { Preferences } from './preferences.ts';
import type { ErrorListener } from './report.ts';
import type { Store } from './store.ts';

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
  /** Is told of every exception that the mock had to answer for. Nothing is told by default. */
  onError?: ErrorListener | undefined;
  /** Returns what was ordered for the next request to an operation, and counts it as taken. Nothing by default. */
  takeOrder?: TakeOrder | undefined;
}

/** Returns what the owner of a sandbox has ordered for this request, as though the request preferred it; null for nothing. */
export type TakeOrder = (api: string, operation: string) => Preferences | null;

/** Who sent the request, as far as the transport can tell. */
export interface Caller {
  /** True for a caller on the same machine or in the same page, or one that sent the console's token. */
  trusted: boolean;
  /** Why the caller is not trusted, as a sentence; what to do about it. */
  distrust?: string | undefined;
  /** Returns what the transport adds to every response of an API. Nothing by default. */
  headers?: (api: AnsweringApi) => Readonly<Record<string, string>>;
  /**
   * The URL of the docs, without a slash at its end: `X-Mock-Help` begins with it. By default the header holds a path
   * from the root of the docs; null leaves it out, where nobody could follow it.
   */
  docs?: string | null;
  /** The API's base as the caller wrote it, where that is not the address that the engine was given. */
  base?: string;
  /** Is told what became of the request. */
  onOutcome?: ((outcome: Outcome) => void) | undefined;
  /** Returns whether the client went away. By default the request's signal tells, which takes longer. */
  isGone?: (() => boolean) | undefined;
  /** How large the header section was, in bytes, where the transport knows. Counted by the engine otherwise. */
  headerBytes?: number | undefined;
}

/** What became of a request: nothing that the caller chose the words of. */
export interface Outcome {
  /** The id of the API. */
  api: string;
  /** The operationId; null where no operation is at the URL. */
  operation: string | null;
  status: number;
  /** `<step>/<rule>` */
  reason: string;
}

/** What a transport may know of the API that responds. */
export interface AnsweringApi {
  contract: ApiContract;
  /** True for the console, which is closed to pages of other origins. */
  trustedCallersOnly: boolean;
}
