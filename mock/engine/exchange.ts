import type { Sent } from './credentials.ts';
import type { KeyRecord } from './keys/key.ts';
import type { Api, CompiledOperation } from './define-api.ts';
import type { Context } from './context.ts';
import type { Preferences } from './preferences.ts';
import type { Quota } from './quota/quota.ts';

/*
 * One request on its way through the pipeline. Each step takes what the steps before it made and adds its own part, so
 * a step that is left out or put too early does not compile.
 */

/** A request that belongs to an API. */
export interface Arrival {
  request: Request;
  api: Api;
  context: Context;
  /** The path below the API's base, still encoded. */
  path: string;
  /** The path below `/mock/<id>`, as the caller of the real API would write it. */
  address: string;
  /** The query without its question mark. */
  search: string;
  /** Unique among the requests that are under way. */
  id: string;
  /** Tells this answer from all others, where the API gives its answers such an id. */
  trace: string | null;
  /** What the request carries for the API's schemes; looked up before the first step. */
  sent?: ReadonlyMap<string, Sent> | undefined;
  /** Filled in by the limit step, or by a forced answer. */
  quotas?: Quota[];
  /** Takes back what the request was counted as; there once it was counted. */
  uncount?: () => Promise<void>;
  /** How many resources were removed because the sandbox was full. */
  removed?: number;
}

/** Step 1: the operation is known. */
export interface Received extends Arrival {
  operation: CompiledOperation;
  params: Record<string, unknown>;
}

/** Step 2: no answer was forced. */
export interface Unforced extends Received {
  preferences: Preferences;
}

/** Step 3: the caller is known; null where the operation takes no key. */
export interface Authenticated extends Unforced {
  key: KeyRecord | null;
  /** The alternatives of the document that the request's keys are for, each with all of its keys; the best ones first. */
  admissions: readonly (readonly Admission[])[];
}

/** Step 4: every policy had room for this request. */
export interface Limited {
  quotas: Quota[];
}

/** Step 5: the key may do this. */
export interface Authorized {
  authorizedBy: string;
}

/** Step 6: every part of the request has the documented form. */
export interface Validated {
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  cookies: Record<string, unknown>;
  /** JSON, text, or the fields of a form; of a multipart body the files are in `files`, and so are other bytes, as `body`. */
  body: unknown;
  files: Record<string, File>;
}

/** What a handler may rely on. */
export type Checked = Authenticated & Limited & Authorized & Validated;

/** A key that was found in the request, where the document asks for it. */
export interface Admission {
  scheme: string;
  key: KeyRecord;
  /** What the operation needs of this key. */
  permissions: readonly string[];
}
