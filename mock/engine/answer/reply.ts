import type { AnswerOrigin } from '../../../openapi/answer-origin.ts';

/** Step 7: what is to be answered. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** Written as JSON. */
  body?: unknown;
  /** Written as it is, with its media type. */
  text?: string;
  mediaType?: string;
  /** The data of each event of a stream (`text/event-stream`), sent one after the other. */
  events?: readonly string[];
  /** How much of it a document that is not ours says. */
  origin?: AnswerOrigin;
}

/** Stands for a body whose JSON is written already: what is large is written piece by piece, and not once more as a whole. */
export class WrittenJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
