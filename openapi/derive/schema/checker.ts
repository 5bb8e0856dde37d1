import type { Validate, ValidationError } from '../../validate.ts';
import { coerce } from './coerce.ts';
import { CONTAINERS } from './containers.ts';
import { SCALARS } from './scalars.ts';
import {
  addEvaluated,
  fail,
  fits,
  newEvaluated,
  valueAt,
  memberAt,
  type CheckOptions,
  type Evaluated,
  type Keyword,
  type Place,
  type RawSchema,
  type Run,
  type Schemas,
} from './run.ts';
import { isObject } from '../../is-object.ts';

/**
 * Returns a function that holds values against a schema of a foreign document, by reading the schema each time: nothing
 * is compiled, so a page whose policy forbids eval can do it too, and what is never called costs nothing. Problems have
 * the form in which Ajv reports them. Defaults of missing members are put in where values are coerced.
 */
export function validatorOf(schemas: Schemas, schema: unknown, options: CheckOptions): Validate {
  const validate: Validate = (data) => {
    const errors: ValidationError[] = [];
    const run: Run = { ...options, schemas, errors, left: MOST_CHECKS, check };
    let ok: boolean;
    try {
      ok = check(run, schema, { holder: { '': data }, key: '', path: '', depth: 0 });
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      ok = false;
      errors.push({ keyword: 'complexity', instancePath: '', schemaPath: '', params: {} });
    }
    validate.errors = ok ? null : errors;
    return ok;
  };
  return validate;
}

/** In this order, so that the problem that is told first is the one that says most. */
const KEYWORDS: Record<string, Keyword> = {
  ...SCALARS,
  ...CONTAINERS,
  allOf(run, wanted, _schema, at, evaluated) {
    if (!Array.isArray(wanted)) return true;
    let ok = true;
    for (const schema of wanted) {
      if (!run.check(run, schema, inPlace(at), evaluated)) ok = false;
      if (!ok && !run.all) return false;
    }
    return ok;
  },
  anyOf: (run, wanted, schema, at, evaluated) => checkBranches(run, wanted, schema, at, evaluated, 'anyOf'),
  oneOf: (run, wanted, schema, at, evaluated) => checkBranches(run, wanted, schema, at, evaluated, 'oneOf'),
  not(run, wanted, _schema, at) {
    return !fits(run, wanted, inPlace(at)) || fail(run, at, 'not', {});
  },
  if(run, wanted, schema, at, evaluated) {
    const own = newEvaluated();
    const holds = fits(run, wanted, inPlace(at), own);
    if (holds) addEvaluated(evaluated, own);
    const next = schema[holds ? 'then' : 'else'];
    return next === undefined || run.check(run, next, inPlace(at), evaluated);
  },
};

const NAMES = Object.keys(KEYWORDS);

function check(run: Run, schema: unknown, at: Place, outer?: Evaluated): boolean {
  if (schema === false) return fail(run, at, 'false schema', {});
  if (!isObject(schema)) return true;
  if ((run.left -= 1) < 0) throw new TooMuch();
  // A schema that refers to itself at once never comes to an end.
  if (at.depth > DEEPEST) return true;
  if (run.coerce) coerce(run, schema, at);

  const isOld = run.schemas.dialect === '3.0';
  if (isOld && schema['nullable'] === true && valueAt(at) === null) return true;
  const closes = schema['unevaluatedProperties'] !== undefined || schema['unevaluatedItems'] !== undefined;
  const evaluated = closes ? newEvaluated() : outer;
  let ok = true;

  const reference = schema['$ref'] ?? schema['$dynamicRef'];
  if (typeof reference === 'string') {
    ok = run.check(run, run.schemas.resolve(reference), inPlace(at), evaluated);
    // OpenAPI 3.0, 4.7.23: members beside a reference are ignored.
    if (isOld || (!ok && !run.all)) return ok;
  }
  for (const name of NAMES) {
    if (schema[name] === undefined) continue;
    if (!KEYWORDS[name]?.(run, schema[name], schema, at, evaluated)) ok = false;
    if (!ok && !run.all) return false;
    // What has the wrong type breaks the rest as well, and nobody is helped by that.
    if (!ok && name === 'type') return false;
  }
  if (closes && evaluated) {
    if (ok) ok = checkUnevaluated(run, schema, at, evaluated);
    addEvaluated(outer, evaluated);
  }
  return ok;
}

function checkUnevaluated(run: Run, schema: RawSchema, at: Place, evaluated: Evaluated): boolean {
  const value = valueAt(at);
  const members = schema['unevaluatedProperties'];
  if (members !== undefined && isObject(value)) {
    for (const name of Object.keys(value).filter((each) => !evaluated.names.has(each))) {
      if (members === false) return fail(run, at, 'unevaluatedProperties', { unevaluatedProperty: name });
      if (!run.check(run, members, memberAt(at, name))) return false;
      evaluated.names.add(name);
    }
  }
  const items = schema['unevaluatedItems'];
  if (items === undefined || !Array.isArray(value)) return true;
  for (let index = evaluated.items; index < value.length; index++) {
    if (evaluated.indexes.has(index)) continue;
    if (items === false) return fail(run, at, 'unevaluatedItems', {});
    if (!run.check(run, items, memberAt(at, String(index)))) return false;
  }
  evaluated.items = Number.MAX_SAFE_INTEGER;
  return true;
}

/** Of several branches that all fail, the one that a discriminator names says why, else the one that came farthest. */
function checkBranches(
  run: Run,
  wanted: unknown,
  schema: RawSchema,
  at: Place,
  evaluated: Evaluated | undefined,
  keyword: 'anyOf' | 'oneOf',
): boolean {
  if (!Array.isArray(wanted) || wanted.length === 0) return true;
  const named = discriminated(schema, wanted, valueAt(at));
  if (named !== undefined) return run.check(run, named, inPlace(at), evaluated);

  let fitting = 0;
  let best: ValidationError[] | undefined;
  for (const branch of wanted) {
    const own = evaluated && newEvaluated();
    const attempt: Run = { ...run, errors: [], all: false };
    const ok = run.check(attempt, branch, inPlace(at), own);
    run.left = attempt.left;
    if (ok) {
      fitting += 1;
      if (own) addEvaluated(evaluated, own);
      // Whoever has to know what is described has to see every branch.
      if ((keyword === 'anyOf' || run.schemas.overlaps) && !evaluated) return true;
      if (keyword === 'oneOf' && fitting > 1 && !run.schemas.overlaps)
        return fail(run, at, 'oneOf', { passing: fitting });
    } else if (!best || farther(attempt.errors, best)) best = attempt.errors;
  }
  if (fitting > 0) return true;
  for (const error of (best ?? []).slice(0, 1)) run.errors.push(error);
  return false;
}

function farther([one]: ValidationError[], [other]: ValidationError[]): boolean {
  return (
    depthOf(one) > depthOf(other) ||
    (depthOf(one) === depthOf(other) && other?.keyword === 'type' && one?.keyword !== 'type')
  );
}

function depthOf(error: ValidationError | undefined): number {
  return error ? error.instancePath.split('/').length : 0;
}

/** Returns the branch that the value names by the discriminator (OpenAPI 3.1, 4.8.25); undefined where it names none. */
function discriminated(schema: RawSchema, branches: unknown[], value: unknown): unknown {
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator['propertyName'] !== 'string' || !isObject(value))
    return undefined;
  const name = value[discriminator['propertyName']];
  if (typeof name !== 'string') return undefined;
  const mapping = isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
  const target = Object.hasOwn(mapping, name) ? mapping[name] : name;
  return branches.find((branch) => {
    const reference = isObject(branch) ? branch['$ref'] : undefined;
    return typeof reference === 'string' && (reference === target || reference.split('/').at(-1) === target);
  });
}

function inPlace(at: Place): Place {
  return { ...at, depth: at.depth + 1 };
}

class TooMuch extends Error {}

/** Schemas held against values. About a tenth of a second. */
const MOST_CHECKS = 300_000;
const DEEPEST = 400;
