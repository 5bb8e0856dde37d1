import { canonical } from './scalars.ts';
import {
  fail,
  fits,
  memberAt,
  valueAt,
  type Evaluated,
  type Keyword,
  type Place,
  type RawSchema,
  type Run,
} from './run.ts';
import { isObject } from '../../is-object.ts';

/** Keywords about the members of objects and the entries of arrays (JSON Schema 2020-12, 10.3; validation, 6.4 and 6.5). */
export const CONTAINERS: Record<string, Keyword> = {
  minProperties: sized('minProperties', membersOf, (size, limit) => size >= limit),
  maxProperties: sized('maxProperties', membersOf, (size, limit) => size <= limit),
  minItems: sized('minItems', itemsOf, (size, limit) => size >= limit),
  maxItems: sized('maxItems', itemsOf, (size, limit) => size <= limit),
  required(run, wanted, schema, at) {
    const value = valueAt(at);
    if (!isObject(value) || !Array.isArray(wanted)) return true;
    let ok = true;
    for (const name of wanted) {
      if (typeof name !== 'string' || Object.hasOwn(value, name) || isOneWay(run, schema, name)) continue;
      ok = fail(run, at, 'required', { missingProperty: name });
      if (!run.all) return false;
    }
    return ok;
  },
  dependentRequired(run, wanted, _schema, at) {
    const value = valueAt(at);
    if (!isObject(value) || !isObject(wanted)) return true;
    for (const [name, needed] of Object.entries(wanted)) {
      if (!Object.hasOwn(value, name) || !Array.isArray(needed)) continue;
      const missing: unknown = needed.find((each) => typeof each === 'string' && !Object.hasOwn(value, each));
      if (missing !== undefined) return fail(run, at, 'required', { missingProperty: missing });
    }
    return true;
  },
  dependentSchemas(run, wanted, _schema, at, evaluated) {
    const value = valueAt(at);
    if (!isObject(value) || !isObject(wanted)) return true;
    return Object.entries(wanted).every(
      ([name, schema]) => !Object.hasOwn(value, name) || run.check(run, schema, at, evaluated),
    );
  },
  propertyNames(run, wanted, _schema, at) {
    const value = valueAt(at);
    if (!isObject(value)) return true;
    for (const name of Object.keys(value)) {
      const there = { holder: { name }, key: 'name', path: at.path, depth: at.depth + 1 };
      if (!fits(run, wanted, there)) return fail(run, at, 'propertyNames', { propertyName: name });
    }
    return true;
  },
  properties(run, wanted, _schema, at, evaluated) {
    const value = valueAt(at);
    if (!isObject(value) || !isObject(wanted)) return true;
    // What a value has is fewer than what a schema may describe, and the other way round.
    const names = Object.keys(wanted).filter((name) => Object.hasOwn(value, name));
    return checkEach(run, names, at, (name) => wanted[name], evaluated);
  },
  patternProperties(run, wanted, _schema, at, evaluated) {
    const value = valueAt(at);
    if (!isObject(value) || !isObject(wanted)) return true;
    return Object.entries(wanted).every(([pattern, schema]) => {
      if (!run.schemas.patterns.isKnown(pattern)) return true;
      const names = Object.keys(value).filter((name) => run.schemas.patterns.test(pattern, name));
      return checkEach(run, names, at, () => schema, evaluated);
    });
  },
  additionalProperties(run, wanted, schema, at, evaluated) {
    const value = valueAt(at);
    if (!isObject(value) || wanted === true) return markAll(value, evaluated);
    const described = isObject(schema['properties']) ? schema['properties'] : {};
    const patterns = isObject(schema['patternProperties']) ? Object.keys(schema['patternProperties']) : [];
    // One that cannot be run may be about any name.
    if (patterns.some((pattern) => !run.schemas.patterns.isKnown(pattern))) return true;
    const others = Object.keys(value).filter(
      (name) => !Object.hasOwn(described, name) && !patterns.some((each) => run.schemas.patterns.test(each, name)),
    );
    const [first] = others;
    if (wanted === false && first !== undefined)
      return fail(run, at, 'additionalProperties', { additionalProperty: first });
    return checkEach(run, others, at, () => wanted, evaluated);
  },
  prefixItems(run, wanted, _schema, at, evaluated) {
    const value = valueAt(at);
    if (!Array.isArray(value) || !Array.isArray(wanted)) return true;
    const count = Math.min(wanted.length, value.length);
    if (evaluated) evaluated.items = Math.max(evaluated.items, count);
    return checkItems(run, at, 0, count, (index) => wanted[index]);
  },
  items(run, wanted, schema, at, evaluated) {
    const value = valueAt(at);
    if (!Array.isArray(value)) return true;
    const before = Array.isArray(schema['prefixItems']) ? schema['prefixItems'].length : 0;
    if (evaluated) evaluated.items = Number.MAX_SAFE_INTEGER;
    return checkItems(run, at, before, value.length, () => wanted);
  },
  contains(run, wanted, schema, at, evaluated) {
    const value = valueAt(at);
    if (!Array.isArray(value)) return true;
    const matching = value.flatMap((_each, index) => (fits(run, wanted, memberAt(at, String(index))) ? [index] : []));
    for (const index of matching) evaluated?.indexes.add(index);
    const least = typeof schema['minContains'] === 'number' ? schema['minContains'] : 1;
    const most = typeof schema['maxContains'] === 'number' ? schema['maxContains'] : Infinity;
    return (matching.length >= least && matching.length <= most) || fail(run, at, 'contains', { minContains: least });
  },
  uniqueItems(run, wanted, _schema, at) {
    const value = valueAt(at);
    if (wanted !== true || !Array.isArray(value)) return true;
    const seen = new Set(value.map(canonical));
    return seen.size === value.length || fail(run, at, 'uniqueItems', {});
  },
};

function sized(
  keyword: string,
  sizeOf: (value: unknown) => number | null,
  holds: (size: number, limit: number) => boolean,
): Keyword {
  return (run, wanted, _schema, at) => {
    const size = sizeOf(valueAt(at));
    if (size === null || typeof wanted !== 'number') return true;
    return holds(size, wanted) || fail(run, at, keyword, { limit: wanted });
  };
}

function membersOf(value: unknown): number | null {
  return isObject(value) ? Object.keys(value).length : null;
}

function itemsOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : null;
}

/** Whether a member is for the other direction alone, and so need not be there in this one. */
function isOneWay(run: Run, { properties }: RawSchema, name: string): boolean {
  if (!isObject(properties) || !Object.hasOwn(properties, name)) return false;
  let member: unknown = properties[name];
  for (let steps = 0; isObject(member) && typeof member['$ref'] === 'string' && steps < 10; steps++) {
    if (member[run.direction === 'request' ? 'readOnly' : 'writeOnly'] === true) return true;
    member = run.schemas.resolve(member['$ref']);
  }
  return isObject(member) && member[run.direction === 'request' ? 'readOnly' : 'writeOnly'] === true;
}

function checkEach(
  run: Run,
  names: string[],
  at: Place,
  schemaOf: (name: string) => unknown,
  evaluated?: Evaluated,
): boolean {
  let ok = true;
  for (const name of names) {
    evaluated?.names.add(name);
    if (!run.check(run, schemaOf(name), memberAt(at, name))) ok = false;
    if (!ok && !run.all) return false;
  }
  return ok;
}

function checkItems(run: Run, at: Place, from: number, to: number, schemaOf: (index: number) => unknown): boolean {
  let ok = true;
  for (let index = from; index < to; index++) {
    if (!run.check(run, schemaOf(index), memberAt(at, String(index)))) ok = false;
    if (!ok && !run.all) return false;
  }
  return ok;
}

function markAll(value: unknown, evaluated?: Evaluated): true {
  if (isObject(value)) for (const name of Object.keys(value)) evaluated?.names.add(name);
  return true;
}
