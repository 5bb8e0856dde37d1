/** The request that a curl command would make, as far as its words say. */
import type { Input } from './shell/script.ts';

export interface CurlRequest {
  method: string;
  /** Without a fragment and without credentials; with the query that options add. null: the command has none. */
  url: string | null;
  /** In their order; a name may be there more than once. */
  headers: [name: string, value: string][];
  /** Names of headers that curl would send by itself and is told not to. */
  removed: string[];
  /** The body as text; null: none. */
  data: string | null;
  /** Whether the body comes from somewhere that a page cannot read, so that `data` is not the whole of it. */
  isPartial: boolean;
  form: CurlPart[] | null;
  /** What -u, --oauth2-bearer or the URL carry. */
  credentials: { scheme: 'Basic' | 'Bearer'; value: string; from: string } | null;
  /** What the reader should know, as sentences. */
  notes: Set<string>;
  /** Options and the like that do not change the request. */
  ignored: string[];
}

/** A part of a form. */
export type CurlPart =
  | { name: string; text: string }
  | {
      name: string;
      /** The name of the file on the disk. */
      path: string;
      /** The name that is sent. */
      filename: string;
      type: string;
      /** Where it is known. */
      content?: string;
    };

/** What the options have said so far. */
export interface Reading {
  request: Omit<CurlRequest, 'method'> & { method: string | null };
  input: Input | undefined;
  isGet: boolean;
  isHead: boolean;
  isUpload: boolean;
  isGlobOff: boolean;
  isJson: boolean;
  /** The body, in pieces that are joined as curl does. */
  body: string | null;
  /** What --url-query adds. */
  query: string[];
  /** Of --variable, by name. */
  variables: Map<string, string>;
}

/** How much of a word of the command a sentence may repeat: its end may be secret. */
export function short(text: string): string {
  return text.length > 24 ? `${text.slice(0, 12)}…` : text;
}

/** Returns the last part of a path. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) || path;
}
