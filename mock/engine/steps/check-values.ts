import type { BodyContract, JsonSchema } from '../../../openapi/contract.ts';
import { isObject } from '../../../openapi/is-object.ts';
import type { Validate } from '../../../openapi/validate.ts';
import { refuseInvalid } from '../answer/problems.ts';
import type { Refusal } from '../errors.ts';

/** A longer list of problems helps nobody, and whoever sends the body would decide how long the response is. */
const MOST_PROBLEMS = 20;

/** Returns the values, coerced and with defaults; throws where they break the schema. */
export function checkValues<Values>(values: Values, check: Check): Values {
  const refusal = refusalOf(values, check);
  if (refusal) throw refusal;
  return values;
}

/** Returns what refuses values that break their schema; null where they do not, and are coerced and have their defaults. */
export function refusalOf(values: unknown, { check, schema, caseNames = {}, nameOf, list }: Check): Refusal | null {
  if (check(values)) return null;
  // The first problem decides; without the list it is all that is told.
  const broken = list && !list(values) ? list : check;
  const [first, ...others] = (broken.errors ?? []).slice(0, MOST_PROBLEMS);
  if (!first) throw new Error('Failed to validate: the validator rejected a value without a reason.');
  return refuseInvalid([first, ...others], isObject(values) ? values : {}, schema(), caseNames, nameOf);
}

/** What values are held against, and how it is told what is wrong with them. */
interface Check {
  check: Validate;
  schema: () => JsonSchema;
  /** By JSON Pointer, the fields that have a case of their own. */
  caseNames?: BodyContract['errors'];
  /** Returns what the document calls a field. */
  nameOf?: (field: string) => string;
  /** Finds all problems, where the API lists them. */
  list?: Validate | null;
}
