import type { RawSchema, Schemas } from './schema/run.ts';
import { isObject } from '../is-object.ts';

/**
 * Returns one schema that stands for several that all hold, as far as a sample needs it: members and what is required are
 * joined, the narrower of two bounds is kept, and of other keywords the last one.
 */
export function mergeSchemas(schemas: Schemas, parts: readonly unknown[], depth = 0): RawSchema {
  const merged: RawSchema = {};
  for (const part of parts) {
    const own = flatten(schemas, part, depth);
    for (const [name, value] of Object.entries(own)) merged[name] = join(name, merged[name], value);
  }
  return merged;
}

function flatten(schemas: Schemas, part: unknown, depth: number): RawSchema {
  let schema = part;
  for (let steps = 0; isObject(schema) && typeof schema['$ref'] === 'string' && steps < 20; steps++)
    schema = schemas.resolve(schema['$ref']);
  if (!isObject(schema)) return {};
  if (!Array.isArray(schema['allOf']) || depth > 20) return schema;
  const { allOf, ...own } = schema;
  return mergeSchemas(schemas, [...(allOf as unknown[]), own], depth + 1);
}

function join(name: string, one: unknown, other: unknown): unknown {
  if (one === undefined) return other;
  if (name === 'properties' && isObject(one) && isObject(other)) return joinMembers(one, other);
  if (name === 'required' && Array.isArray(one) && Array.isArray(other))
    return [...new Set([...one, ...other] as unknown[])];
  if (name === 'enum' && Array.isArray(one) && Array.isArray(other)) {
    const shared = one.filter((each) => other.includes(each));
    return shared.length > 0 ? shared : other;
  }
  if (typeof one === 'number' && typeof other === 'number') {
    if (/^(min|exclusiveMin)/.test(name)) return Math.max(one, other);
    if (/^(max|exclusiveMax)/.test(name)) return Math.min(one, other);
  }
  if (name === 'additionalProperties' && (one === false || other === true)) return one;
  return other;
}

function joinMembers(one: RawSchema, other: RawSchema): RawSchema {
  const joined = { ...one };
  for (const [name, schema] of Object.entries(other))
    joined[name] = Object.hasOwn(one, name) ? { allOf: [one[name], schema] } : schema;
  return joined;
}
