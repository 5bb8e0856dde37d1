import type { ValidationError } from '../../validate.ts';
import type { Patterns } from './patterns.ts';

/** A schema as a foreign document has it: an object, or true or false (OpenAPI 3.1). */
export type RawSchema = Record<string, unknown>;

/** How schemas are to be understood: OpenAPI 3.0 has a dialect of its own, later versions JSON Schema 2020-12. */
export type Dialect = '3.0' | '2020-12';

/** What every check of one document shares. */
export interface Schemas {
  dialect: Dialect;
  patterns: Patterns;
  /**
   * Whether a value may fit several schemas of a `oneOf`. Many documents list ones that overlap, which by the letter no
   * value fits: a mock of them refuses less rather than everything.
   */
  overlaps: boolean;
  /** Returns what a reference within the document leads to, or undefined. */
  resolve: (reference: string) => unknown;
}

/** How one value is checked. */
export interface CheckOptions {
  /** Find all problems, instead of ending at the first. */
  all?: boolean;
  /** Values are text, and become what the schema asks for where they can. */
  coerce?: boolean;
  /** Members that are only read, or only written, need not be there the other way (OpenAPI 3.1, 4.8.24). */
  direction: 'request' | 'response';
}

/** One check of one value. */
export interface Run extends CheckOptions {
  schemas: Schemas;
  errors: ValidationError[];
  /** How many more schemas may be held against values. */
  left: number;
  /** Holds a schema against the value at a place, and returns whether it fits. */
  check: (run: Run, schema: unknown, at: Place, evaluated?: Evaluated) => boolean;
}

/** Where a value is: a member of what holds it, so that it can be replaced by what it means. */
export interface Place {
  holder: Record<string, unknown>;
  key: string;
  /** JSON Pointer. */
  path: string;
  /** How many schemas lead here. */
  depth: number;
}

/** Which members and entries of a value some schema has described, for the `unevaluated…` keywords. */
export interface Evaluated {
  names: Set<string>;
  /** How many entries from the start. */
  items: number;
  indexes: Set<number>;
}

/** What a keyword asks of a value: its own value, the schema that it stands in, and where the value is. */
export type Keyword = (run: Run, wanted: unknown, schema: RawSchema, at: Place, evaluated?: Evaluated) => boolean;

/** Returns the value at a place. */
export function valueAt({ holder, key }: Place): unknown {
  return holder[key];
}

/** Returns the place of a member or an entry of the value at a place. */
export function memberAt(at: Place, key: string): Place {
  const holder = valueAt(at) as Record<string, unknown>;
  return { holder, key, path: `${at.path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth: at.depth + 1 };
}

/** Notes a problem, in the form in which Ajv reports it, and returns false. */
export function fail(run: Run, at: Place, keyword: string, params: Record<string, unknown>): false {
  if (run.errors.length < MOST_ERRORS) run.errors.push({ keyword, instancePath: at.path, schemaPath: '', params });
  return false;
}

/** Returns whether the value fits, without noting why it does not. */
export function fits(run: Run, schema: unknown, at: Place, evaluated?: Evaluated): boolean {
  const silent: Run = { ...run, errors: [], all: false };
  const ok = run.check(silent, schema, at, evaluated);
  run.left = silent.left;
  return ok;
}

export function newEvaluated(): Evaluated {
  return { names: new Set(), items: 0, indexes: new Set() };
}

/** Adds what one part of a schema has described to what the whole has. */
export function addEvaluated(whole: Evaluated | undefined, part: Evaluated): void {
  if (!whole) return;
  for (const name of part.names) whole.names.add(name);
  for (const index of part.indexes) whole.indexes.add(index);
  whole.items = Math.max(whole.items, part.items);
}

/** A longer list helps nobody. */
const MOST_ERRORS = 50;
