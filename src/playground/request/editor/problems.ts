import type { JsonSchema } from '../../../../openapi/contract.ts';
import { describeProblem } from '../../../../openapi/problem.ts';
import type { Validate } from '../../../../openapi/validate.ts';
import { rangesOf } from './scan.ts';

/** Returns what the mock would find wrong with well-formed JSON, in its words, each where it stands in the text. */
export function problemsIn(text: string, schema: JsonSchema, check: Validate): Problem[] {
  if (check(JSON.parse(text))) return [];
  const ranges = rangesOf(text);
  return (check.errors ?? []).map((error) => {
    const { field, message } = describeProblem(error, schema);
    const range = ranges.get(error.instancePath) ?? { from: 0, to: text.length, name: null };
    const extra = error.params['additionalProperty'];
    const unknown = typeof extra === 'string' ? ranges.get(`${error.instancePath}/${escaped(extra)}`) : undefined;
    // A member that is missing stands nowhere: the object's name or its brace has to do.
    const missing = error.keyword === 'required' ? (range.name ?? { from: range.from, to: range.from + 1 }) : undefined;
    const { from, to } = unknown?.name ?? missing ?? range;
    return { from, to, message: `${field} ${message}.` };
  });
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A problem and the part of the text that it is about. */
export interface Problem {
  from: number;
  to: number;
  message: string;
}
