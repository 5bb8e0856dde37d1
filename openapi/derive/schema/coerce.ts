import { typeNames } from './scalars.ts';
import { valueAt, type Place, type RawSchema, type Run } from './run.ts';
import { isObject } from '../../is-object.ts';

/**
 * Replaces a text by what the schema asks for, where it is the text of such a value, and puts in the defaults of members
 * that are not there: parameters and forms hold text only.
 */
export function coerce(run: Run, schema: RawSchema, at: Place): void {
  const value = valueAt(at);
  if (isObject(value)) fillDefaults(run, schema, value);
  if (typeof value !== 'string') return;
  const types = allowedTypes(run, schema, 0);
  if (types.size === 0 || types.has('string')) return;
  const coerced = read(value, types);
  if (coerced !== undefined) at.holder[at.key] = coerced;
}

function read(text: string, types: ReadonlySet<string>): unknown {
  if ((types.has('integer') || types.has('number')) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.has('null') && (text === '' || text === 'null')) return null;
  // A form's field may hold JSON where a list or an object belongs (OpenAPI 3.1, 4.8.15).
  if ((types.has('object') && text.startsWith('{')) || (types.has('array') && text.startsWith('['))) return json(text);
  if (types.has('array') && text.length < LONGEST_LIST) return text === '' ? [] : text.split(',');
  return undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fillDefaults(run: Run, { properties }: RawSchema, value: Record<string, unknown>): void {
  if (!isObject(properties)) return;
  for (const [name, schema] of Object.entries(properties)) {
    if (Object.hasOwn(value, name) || !isObject(schema)) continue;
    const target = typeof schema['$ref'] === 'string' ? run.schemas.resolve(schema['$ref']) : schema;
    if (isObject(target) && target['default'] !== undefined) value[name] = structuredClone(target['default']);
  }
}

/** Returns the types of which a value may be one; none where the schema does not say. */
function allowedTypes(run: Run, schema: unknown, depth: number): Set<string> {
  if (!isObject(schema) || depth > DEEPEST) return new Set();
  const own = typeNames(schema['type']);
  if (own.length > 0) return new Set(schema['nullable'] === true ? [...own, 'null'] : own);
  if (typeof schema['$ref'] === 'string') return allowedTypes(run, run.schemas.resolve(schema['$ref']), depth + 1);
  if (Array.isArray(schema['enum'])) return new Set(schema['enum'].map(typeName));
  const all = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  for (const each of all) {
    const types = allowedTypes(run, each, depth + 1);
    if (types.size > 0) return types;
  }
  const branches = [schema['anyOf'], schema['oneOf']].flatMap((each) =>
    Array.isArray(each) ? (each as unknown[]) : [],
  );
  const types = branches.map((each) => allowedTypes(run, each, depth + 1));
  // One that takes anything takes the text.
  return types.some((each) => each.size === 0) ? new Set() : new Set(types.flatMap((each) => [...each]));
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const DEEPEST = 20;
const LONGEST_LIST = 10_000;
