import { fail, valueAt, type Keyword, type RawSchema, type Run } from './run.ts';
import { hasFormat } from './formats.ts';
import { isObject } from '../../is-object.ts';

/** Keywords about a value as such, and about numbers and texts (JSON Schema 2020-12, validation, 6.1 to 6.3). */
export const SCALARS: Record<string, Keyword> = {
  type(run, wanted, _schema, at) {
    const types = typeNames(wanted);
    if (types.length === 0 || types.some((type) => hasType(valueAt(at), type))) return true;
    return fail(run, at, 'type', { type: types.length === 1 ? types[0] : types });
  },
  enum(run, wanted, _schema, at) {
    if (!Array.isArray(wanted)) return true;
    const text = canonical(valueAt(at));
    return wanted.some((each) => canonical(each) === text) || fail(run, at, 'enum', { allowedValues: wanted });
  },
  const(run, wanted, _schema, at) {
    return canonical(valueAt(at)) === canonical(wanted) || fail(run, at, 'const', { allowedValue: wanted });
  },
  minimum: bound('minimum', (value, limit, exclusive) => (exclusive ? value > limit : value >= limit)),
  maximum: bound('maximum', (value, limit, exclusive) => (exclusive ? value < limit : value <= limit)),
  exclusiveMinimum: numeric('exclusiveMinimum', (value, limit) => value > limit, '>'),
  exclusiveMaximum: numeric('exclusiveMaximum', (value, limit) => value < limit, '<'),
  multipleOf: numeric('multipleOf', isMultiple),
  minLength: textual('minLength', (text, limit) => lengthOf(text) >= limit),
  maxLength: textual('maxLength', (text, limit) => lengthOf(text) <= limit),
  pattern(run, wanted, _schema, at) {
    const value = valueAt(at);
    if (typeof value !== 'string' || typeof wanted !== 'string') return true;
    return run.schemas.patterns.test(wanted, value) || fail(run, at, 'pattern', { pattern: wanted });
  },
  format(run, wanted, _schema, at) {
    if (typeof wanted !== 'string') return true;
    return hasFormat(valueAt(at), wanted) || fail(run, at, 'format', { format: wanted });
  },
};

/** Returns the types that a schema names. */
export function typeNames(wanted: unknown): string[] {
  return [wanted].flat().filter((type) => typeof type === 'string');
}

/** Returns the JSON text of a value, the members of objects in one order: equal values have equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'undefined';
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  // A type that there is not, such as "file", asks for nothing.
  return type === 'string' || type === 'boolean' ? typeof value === type : true;
}

/** In OpenAPI 3.0, `exclusiveMinimum: true` stands beside `minimum` (JSON Schema draft 4). */
function bound(
  keyword: 'minimum' | 'maximum',
  holds: (value: number, limit: number, exclusive: boolean) => boolean,
): Keyword {
  const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  return (run, wanted, schema, at) => {
    const value = valueAt(at);
    if (typeof value !== 'number' || typeof wanted !== 'number') return true;
    return holds(value, wanted, schema[exclusive] === true) || fail(run, at, keyword, { limit: wanted });
  };
}

function numeric(keyword: string, holds: (value: number, limit: number) => boolean, comparison?: string): Keyword {
  return (run, wanted, _schema: RawSchema, at) => {
    const value = valueAt(at);
    if (typeof value !== 'number' || typeof wanted !== 'number') return true;
    return holds(value, wanted) || failBound(run, at, keyword, wanted, comparison);
  };
}

function failBound(run: Run, at: Parameters<Keyword>[3], keyword: string, limit: number, comparison?: string): false {
  return fail(run, at, keyword, keyword === 'multipleOf' ? { multipleOf: limit } : { comparison, limit });
}

function textual(keyword: string, holds: (text: string, limit: number) => boolean): Keyword {
  return (run, wanted, _schema, at) => {
    const value = valueAt(at);
    if (typeof value !== 'string' || typeof wanted !== 'number') return true;
    return holds(value, wanted) || fail(run, at, keyword, { limit: wanted });
  };
}

/** Characters are code points (JSON Schema 2020-12, validation, 6.3.1). */
function lengthOf(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  return text.length - (pairs?.length ?? 0);
}

/** Decimal fractions have no exact binary form, so what is within a rounding error counts. */
function isMultiple(value: number, step: number): boolean {
  if (step <= 0) return true;
  if (Number.isInteger(value) && Number.isInteger(step)) return value % step === 0;
  const times = value / step;
  return Number.isFinite(times) && Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times));
}
