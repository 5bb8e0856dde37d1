import type { JsonSchema } from '../../../../openapi/contract.ts';
import type { Place } from './scan.ts';

/** Returns what the schema allows at a place, the best first. */
export function suggestionsAt(schema: JsonSchema, place: Place): Suggestion[] {
  const schemas = schemasAt(schema, place.path);
  return place.kind === 'name' ? nameSuggestions(schemas, place.names) : valueSuggestions(schemas);
}

/** Returns the schemas of a member, of which there are several where the document leaves a choice. */
function schemasAt(schema: JsonSchema, path: string[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (schemas, part) =>
      schemas.flatMap((each) => {
        const { properties, items } = each;
        const extra = each['additionalProperties'];
        const inner = properties?.[part] ?? (/^\d+$/.test(part) ? items : undefined);
        if (inner) return alternatives(inner);
        return typeof extra === 'object' && extra !== null ? alternatives(extra as JsonSchema) : [];
      }),
    alternatives(schema),
  );
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? (list as JsonSchema[]) : [];
  });
  return [schema, ...parts.flatMap(alternatives)];
}

function nameSuggestions(schemas: JsonSchema[], taken: string[]): Suggestion[] {
  const properties = schemas.flatMap((schema) => Object.entries(schema.properties ?? {}));
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  const free = new Map(properties.filter(([name]) => !taken.includes(name)));
  const missing = [...free].filter(([name]) => required.has(name));
  const names = [...free].map(([name, schema]): Suggestion => {
    const description = schema.description;
    return {
      label: JSON.stringify(name),
      shown: name,
      detail: required.has(name) ? `${typeOf(schema)}, required` : typeOf(schema),
      ...(description !== undefined && { info: description }),
      insert: `${JSON.stringify(name)}: ${sampleOf(schema)}`,
      rank: required.has(name) ? 2 : 1,
    };
  });
  if (missing.length < 2) return names;
  const all: Suggestion = {
    label: '"required"',
    shown: 'all required fields',
    detail: missing.map(([name]) => name).join(', '),
    insert: missing
      .map(([name, schema], index) => `${JSON.stringify(name)}: ${sampleOf(schema, index + 1)}`)
      .join(',\n'),
    rank: 3,
  };
  return [all, ...names];
}

function valueSuggestions(schemas: JsonSchema[]): Suggestion[] {
  const values = new Map<string, Suggestion>();
  const add = (value: unknown, detail: string, rank: number) => {
    const text = JSON.stringify(value);
    if (text !== undefined && !values.has(text))
      values.set(text, { label: text, shown: text, detail, insert: text, rank });
  };
  for (const schema of schemas) {
    if (schema.default !== undefined) add(schema.default, 'default', 3);
    for (const value of schema.enum ?? []) add(value, 'allowed', 2);
    if (schema['const'] !== undefined) add(schema['const'], 'the only value', 2);
    for (const value of examplesOf(schema)) add(value, 'example', 1);
    const types = [schema.type ?? []].flat();
    if (types.includes('boolean')) [true, false].forEach((value) => add(value, 'boolean', 1));
    if (types.includes('null')) add(null, 'nothing', 0);
  }
  return [...values.values()];
}

function examplesOf(schema: JsonSchema): unknown[] {
  const { examples, example } = schema as { examples?: unknown; example?: unknown };
  return [...(Array.isArray(examples) ? examples : []), ...(example === undefined ? [] : [example])];
}

/** A value to begin with: its default, an allowed one, an example, or an empty one, as the `n`th place of a template. */
function sampleOf(schema: JsonSchema, n = 1): string {
  const [first] = [schema.default, schema['const'], ...(schema.enum ?? []), ...examplesOf(schema)].filter(
    (value) => value !== undefined && value !== null,
  );
  if (first !== undefined) {
    const text = JSON.stringify(first);
    // Braces would end the place early; such values are inserted without one.
    return /[{}]/.test(text) ? text.replace(/[{}]/g, '\\$&') : `#{${n}:${text}}`;
  }
  const type = alternatives(schema).flatMap((each) => [each.type ?? []].flat())[0] ?? '';
  const empty: Record<string, string> = {
    string: '"#{n:}"',
    object: '\\{#{n:}\\}',
    array: '[#{n:}]',
    boolean: '#{n:true}',
  };
  return (empty[type] ?? '#{n:}').replace('n', String(n));
}

function typeOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.length === 1 ? '1 value' : `${schema.enum.length} values`;
  const types = alternatives(schema).flatMap((each) => [each.type ?? []].flat());
  return [...new Set(types)].join(' or ') || 'any';
}

/** Something that could be written at a place. */
export interface Suggestion {
  /** What has been typed is compared with this. */
  label: string;
  shown: string;
  detail: string;
  info?: string;
  /** Of a name, a template: `#{1:…}` is what is selected once it is inserted. */
  insert: string;
  /** The higher ones come first. */
  rank: number;
}
