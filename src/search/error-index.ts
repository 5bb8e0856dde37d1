/** What a search for a pasted error is answered from; written by src/contract/error-index.ts as /search/errors.json. */
export interface ErrorIndex {
  apis: IndexedApi[];
}

/** The same, with the pages that people search for by other words. */
export interface SearchIndex extends ErrorIndex {
  pages: IndexedPage[];
  symptoms: IndexedSymptom[];
}

/** What a tool prints when a request fails; written by src/contract/symptom-index.ts. */
export interface IndexedSymptom extends IndexedFix {
  tool: string;
  text: string;
  /** What the tool prints, in the parts that do not differ; in lower case. */
  printed: string[][];
  /** Parts of what any tool prints for the same cause, in lower case. */
  signs: readonly string[];
  href: string;
}

/** A page that people search for; written by src/contract/topic-index.ts. */
export interface IndexedPage {
  title: string;
  text: string;
  href: string;
  /** The API that the page is about; null: all. */
  api: string | null;
  /** Whether the page is meant where the search names no API. */
  isFirst: boolean;
  /** A page fits where all words of one of these are looked for. */
  phrases: string[][];
}

export interface IndexedApi {
  id: string;
  name: string;
  /** The documented host: a text that names it is about this API. */
  host: string;
  /** Where the code stands in a body, as a JSON Pointer. */
  codeAt: string;
  /** The names of the fields next to the code, in alphabetical order: APIs with the same codes differ in them. */
  fields: string[];
  errors: IndexedError[];
  /** By the names that errors have for their fix. */
  fixes: Record<string, IndexedFix>;
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
  /** The name of its fix. */
  fix: string;
  href: string;
}

/** What a result says of an error: what it means, and the remedy that helps most often. Texts may contain `code`. */
export interface IndexedFix {
  meaning: string;
  step: string;
}

/** A header of answers or of requests. */
export interface IndexedHeader {
  name: string;
  meaning: string;
  href: string;
}
