/** What a search for a pasted error is answered from; written by src/contract/error-index.ts as /search/errors.json. */
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
  /** What else an answer says of itself: the error's type, the mock's reasons, the error of the challenge. */
  aliases: string[];
  href: string;
}

/** A header of answers or of requests. */
export interface IndexedHeader {
  name: string;
  meaning: string;
  href: string;
}
