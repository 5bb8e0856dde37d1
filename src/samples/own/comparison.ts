/** What a server responded to a request; null: the document cannot be asked this, such as one without scopes. */
export type Outcome = { status: number; namesField?: boolean } | null;

/** How mock servers respond to the same requests: what tests/bench/own/run.ts writes, and a page shows. */
export interface Comparison {
  /** When it was measured: `2026-01-31`. */
  date: string;
  servers: { name: string; version: string }[];
  documents: { name: string; version: string }[];
  rows: {
    request: string;
    /** For each server one outcome for each document, in their orders. */
    outcomes: Outcome[][];
  }[];
}
