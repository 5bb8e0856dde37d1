/** What a search for a pasted error is answered from; written by src/spec/error-index.ts as /search/errors.json. */
export interface ErrorIndex {
  apis: IndexedApi[];
}

export interface IndexedApi {
  name: string;
  /** Where the code stands in a body, as a JSON Pointer. */
  codeAt: string;
  errors: IndexedError[];
  headers: IndexedHeader[];
}

/** One cause of an error code. */
export interface IndexedError {
  status: number;
  code: string;
  summary: string;
  /** The message, `{name}` standing for what differs from answer to answer. */
  message: string;
  href: string;
}

interface IndexedHeader {
  name: string;
  meaning: string;
  href: string;
}
