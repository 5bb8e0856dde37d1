import type { FieldProblem } from '../../openapi/problem.ts';
import { shorten } from './shorten.ts';

/** Characters. A header of several kilobytes is refused by proxies and by Node's own fetch. */
const LONGEST_WHY = 400;

/** Characters of what the caller sent that a response repeats. */
const LONGEST_ECHO = 200;

/** What the engine and the handlers throw to end a request early. One place catches it: pipeline.ts. */
export class Refusal extends Error {
  override name = 'Refusal' as const;
  /** `<step>/<rule>`: says who refused, and finds the documented answer. */
  readonly reason: string;
  /** One sentence for the reader, without anything secret in it. */
  readonly why: string;
  readonly details: RefusalDetails;

  constructor(reason: string, why: string, details: RefusalDetails = {}) {
    const told = shorten(why, LONGEST_WHY);
    // Nobody is shown where in the mock a refusal came from, and writing that down takes longer than the response.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(`${reason}: ${told}`);
    Error.stackTraceLimit = stackTraceLimit;
    this.reason = reason;
    this.why = told;
    this.details = bounded(details);
  }
}

export interface RefusalDetails {
  /** The name of the answer, where the reason alone does not decide. */
  answer?: string;
  /** A status whose first documented answer is taken before any other. */
  status?: number;
  /** Reasons to look under when the document has no answer for this one. */
  otherwise?: readonly string[];
  /** What the answer's message template is filled with. */
  values?: Record<string, string | number>;
  /** What it is filled with from the document itself, which is as long as the document makes it. */
  documented?: Record<string, string>;
  headers?: Record<string, string>;
  /** The operation that documents the answer, where the request itself is for none. */
  operation?: string;
  /** What was wrong with which field, for APIs whose errors list it. */
  details?: FieldProblem[];
  /** The connection is to end without a response. */
  drop?: true;
}

/** Whatever of a request is repeated in a response is short, so that no request decides how long the response is. */
function bounded(details: RefusalDetails): RefusalDetails {
  const { values, details: problems } = details;
  if (!values && !problems) return details;
  return {
    ...details,
    ...(values && { values: shortenEach(values) }),
    ...(problems && {
      details: problems.map(({ field, code, message }) => ({
        field: shorten(field, LONGEST_ECHO),
        code,
        message: shorten(message, LONGEST_ECHO),
      })),
    }),
  };
}

function shortenEach(values: Record<string, string | number>): Record<string, string | number> {
  const short: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values))
    short[name] = typeof value === 'string' ? shorten(value, LONGEST_ECHO) : value;
  return short;
}

/** Returns what ends a request whose client has gone away. Nobody reads the response. */
export function clientGone(): Refusal {
  return new Refusal('force/aborted', 'The client went away before the mock had read the request.');
}
