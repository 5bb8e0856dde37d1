import type { BodyContract, JsonSchema } from '../../../openapi/contract.ts';
import { describeProblem } from '../../../openapi/problem.ts';
import type { ValidationError } from '../../../openapi/validate.ts';
import { Refusal } from '../errors.ts';
import { preview } from '../shorten.ts';

/**
 * Returns the refusal for broken schema keywords: the first decides which case it is, all are listed in its details.
 * `caseNames` has, by JSON Pointer, the fields that have a case of their own.
 */
export function refuseInvalid(
  errors: readonly [ValidationError, ...ValidationError[]],
  values: Record<string, unknown>,
  schema: JsonSchema,
  caseNames: BodyContract['errors'],
  nameOf: (field: string) => string = (field) => field,
): Refusal {
  const [first] = errors;
  const missing = first.keyword === 'required';
  const problems = errors
    .map((error) => describeProblem(error, schema))
    .map((each) => ({ ...each, field: nameOf(each.field) }));
  const { field = 'body', message: problem = '' } = problems[0] ?? {};
  const value = values[field];
  const own = caseNames[first.instancePath];
  const answer = typeof own === 'string' ? own : own?.[first.keyword];
  return new Refusal(missing ? 'validate/missing-field' : 'validate/value', `The field ${field} ${problem}.`, {
    ...(answer && !missing && { answer }),
    otherwise: [missing ? 'validate/value' : 'validate/missing-field'],
    values: { field, problem, value: typeof value === 'string' ? value : preview(value) },
    details: problems,
  });
}
