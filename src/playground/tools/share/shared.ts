import type { JsonValue } from '../../../../openapi/contract.ts';
import type { RequestDraft } from '../../../../openapi/draft.ts';

/** What of a request can be written into it, apart from its key and its files. */
export interface SharedInputs extends Partial<
  Pick<RequestDraft, 'method' | 'path' | 'pathParams' | 'query' | 'headers' | 'raw'>
> {
  body?: JsonValue;
  text?: string;
  /** The body of the example was taken away. */
  bodiless?: true;
}

/** A request to pass on or to come back to. It never holds a secret. */
export interface Shared {
  api: string;
  operation: string;
  case?: string;
  /** The name of a public key. */
  key?: string;
  inputs?: SharedInputs;
  /** What was left out, as people call it. */
  left: string[];
}
