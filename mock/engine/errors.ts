import type { FieldProblem } from '../../openapi/problem.ts';

/** What the engine and the handlers throw to end a request early. One place catches it: pipeline.ts. */
export class Refusal extends Error {
  override name = 'Refusal' as const;
  /** `<step>/<rule>`: says who refused, and finds the documented answer. */
  readonly reason: string;
  /** One sentence for the reader, without anything secret in it. */
  readonly why: string;
  readonly details: RefusalDetails;

  constructor(reason: string, why: string, details: RefusalDetails = {}) {
    super(`${reason}: ${why}`);
    this.reason = reason;
    this.why = why;
    this.details = details;
  }
}

export interface RefusalDetails {
  /** The name of the answer, where the reason alone does not decide. */
  answer?: string;
  /** Reasons to look under when the document has no answer for this one. */
  otherwise?: readonly string[];
  /** What the answer's message template is filled with. */
  values?: Record<string, string | number>;
  headers?: Record<string, string>;
  /** The operation that documents the answer, where the request itself is for none. */
  operation?: string;
  /** What was wrong with which field, for APIs whose errors list it. */
  details?: FieldProblem[];
}
