import type { FixContract } from '../../../openapi/fix.ts';
import type { FixIndex } from '../../contract/fix-index.ts';
import type { ApiView, CatalogEntry, PlaygroundView } from '../../contract/playground-view.ts';

/*
 * What the page and the worker that holds a document of the reader's own tell each other: plain data, and no part of the
 * document that is not asked for.
 */

/** The most that is read in a page, in bytes of all files and in operations; the command line reads more. */
export const MOST_BYTES = 3 * 1024 * 1024;
export const MOST_OPERATIONS = 400;

/** A file of the reader's: its path below the folder that was opened, or its name. */
export interface OwnFile {
  path: string;
  /** Text, or what the worker reads it from. */
  content: string | Blob;
}

/** What is shown of a document once it is open. */
export interface Opened {
  /** The file that is the document itself. */
  file: string;
  overlays: string[];
  name: string;
  version: string;
  api: ApiView;
  catalog: CatalogEntry;
  operations: { id: string; method: string; path: string; summary: string }[];
  /** Security schemes: what each is, and where its key goes. */
  schemes: { name: string; type: string; place: string }[];
  keys: { name: string; value: string; description: string }[];
  /** What limits each key, in words. */
  limits: { name: string; text: string }[];
  /** References that are not followed, and why. */
  unresolved: string[];
}

/** A case of the document, as the matrix shows it. */
export interface OwnCase {
  /** `<api>/<operation>/<status>/<name>` */
  id: string;
  operation: string;
  status: number;
  name: string;
  summary: string;
  /** Whether a request alone brings it about, without `Prefer`. */
  isNatural: boolean;
  /** Whether the document has this response; otherwise it is assumed. */
  isDeclared: boolean;
}

/** An error of the document: every operation's that has the same status and name. */
export interface OwnError {
  status: number;
  name: string;
  summary: string;
  fix: FixContract;
  isDeclared: boolean;
  /** How many operations have it, and the first of them that gives it by a request alone, where one does. */
  operations: number;
  first: { operation: string; name: string };
}

/** What became of a case that was sent. */
export interface CaseOutcome {
  id: string;
  /** What differs from the document; empty where nothing does. */
  differences: { part: string; expected: string; received: string }[];
}

/** A request as data. */
export interface SentRequest {
  method: string;
  url: string;
  headers: [name: string, value: string][];
  body: ArrayBuffer | null;
}

/** What the page asks for, and what it gets. */
export interface Asked {
  open: { of: { files: OwnFile[]; limits: string[] }; gives: Opened };
  view: { of: { operation: string }; gives: PlaygroundView };
  fixes: { of: { operation: string }; gives: FixIndex };
  cases: { of: object; gives: OwnCase[] };
  errors: { of: object; gives: OwnError[] };
  /** `ids`: the cases to send; all where there are none. Each outcome is a part. */
  run: { of: { ids: string[] }; gives: null };
  /** The body comes in parts, once the head was given. */
  fetch: { of: SentRequest; gives: null };
}

/** From the page: a question, or that its answer is no longer wanted, or whether the worker is still there. */
export type ToWorker =
  | { [Kind in keyof Asked]: { id: number; kind: Kind; of: Asked[Kind]['of'] } }[keyof Asked]
  | { id: number; kind: 'stop' }
  | { kind: 'ping' };

/** From the worker: parts as they come, then the end or a failure in words. */
export type FromWorker =
  | { id: number; part: unknown }
  | { id: number; done: unknown }
  /** `isTheirs`: the document is wrong, or too large; otherwise the worker failed. */
  | { id: number; failed: string; isTheirs: boolean }
  | { pong: true };

/** The parts of a response. */
export type ResponsePart = { status: number; headers: [name: string, value: string][]; hasBody: boolean } | Uint8Array;
