import type { JsonValue } from '../contract.ts';
import { mergeSchemas } from './merge-schemas.ts';
import { sampleNumber, sampleText } from './sample-scalar.ts';
import { validatorOf } from './schema/checker.ts';
import type { RawSchema, Schemas } from './schema/run.ts';
import { typeNames } from './schema/scalars.ts';
import { isObject } from '../is-object.ts';

/** What is asked of a sample. */
export interface Wanted {
  direction: 'request' | 'response';
  /** Files of a form become file samples. */
  files?: boolean;
  /** The member that it is for, which gives texts their words. */
  name?: string;
}

/**
 * Returns a value that a schema describes, always the same one: first with all members, else with the required ones, else
 * by another branch. What the schema gives itself (`example`, `default`, `enum`) is taken where it fits. Bounded in size;
 * where nothing fits, which a schema can see to, it is the first one all the same.
 */
export function fittingSample(schemas: Schemas, schema: unknown, wanted: Wanted): JsonValue {
  const fits = validatorOf(schemas, schema, { direction: wanted.direction });
  let first: JsonValue | undefined;
  for (const style of STYLES) {
    const place = {
      schemas,
      ...wanted,
      name: wanted.name ?? '',
      ...style,
      depth: 0,
      trail: [],
      budget: { left: MOST },
    };
    const value = build(schema, place);
    if (fits(wanted.files ? withoutFiles(value) : value)) return value;
    first ??= value;
  }
  return first ?? null;
}

/** How values are made, in the order in which they are tried. */
const STYLES = [
  { full: true, branch: 0, given: true },
  { full: false, branch: 0, given: true },
  { full: true, branch: 1, given: true },
  { full: false, branch: 1, given: false },
  { full: false, branch: 2, given: false },
];

function build(schema: unknown, place: Place): JsonValue {
  if (!isObject(schema)) return null;
  if (place.depth > DEEPEST || (place.budget.left -= 1) < 0)
    return typeNames(schema['type']).includes('array') && !schema['minItems'] ? [] : null;
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    if (place.trail.filter((each) => each === reference).length > 1) return null;
    const inner = { ...place, trail: [...place.trail, reference] };
    const target = place.schemas.resolve(reference);
    const { $ref: _ref, ...beside } = schema;
    const hasMore = place.schemas.dialect !== '3.0' && Object.keys(beside).some((name) => !ANNOTATIONS.has(name));
    return build(hasMore && isObject(target) ? mergeSchemas(place.schemas, [target, beside]) : target, inner);
  }
  const given = place.given ? givenValue(schema, place) : undefined;
  if (given !== undefined) return given;

  if (Array.isArray(schema['allOf'])) {
    const { allOf, ...own } = schema;
    return build(mergeSchemas(place.schemas, [...(allOf as unknown[]), own]), { ...place, depth: place.depth + 1 });
  }
  const branches = [schema['oneOf'], schema['anyOf']].find((each) => Array.isArray(each) && each.length > 0);
  if (Array.isArray(branches)) return buildBranch(schema, branches, place);

  const [type = impliedType(schema)] = typeNames(schema['type']).filter((each) => each !== 'null');
  if (type === 'object') return buildObject(schema, place);
  if (type === 'array') return buildArray(schema, place);
  if (type === 'integer' || type === 'number') return sampleNumber(schema, type);
  if (type === 'boolean') return true;
  if (type === 'string') return buildText(schema, place);
  return typeNames(schema['type']).includes('null') ? null : {};
}

/** Returns what the schema itself gives, where it fits; undefined where it gives nothing. */
function givenValue(schema: RawSchema, place: Place): JsonValue | undefined {
  const listed = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : [];
  const values = Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : [];
  const candidates = [schema['const'], schema['example'], ...listed, schema['default'], ...values.slice(0, 3)];
  const fits = validatorOf(place.schemas, schema, { direction: place.direction });
  for (const value of candidates) {
    if (value === undefined || (place.files && hasBytes(schema))) continue;
    const size = JSON.stringify(value)?.length ?? 0;
    if (size > place.budget.left || !fits(value)) continue;
    place.budget.left -= size;
    return value as JsonValue;
  }
  return undefined;
}

function buildBranch(schema: RawSchema, branches: unknown[], place: Place): JsonValue {
  const { oneOf: _one, anyOf: _any, discriminator, ...own } = schema;
  const branch = branches[Math.min(place.branch, branches.length - 1)];
  const merged = mergeSchemas(place.schemas, [own, branch]);
  const value = build(merged, { ...place, depth: place.depth + 1 });
  const property = isObject(discriminator) ? discriminator['propertyName'] : undefined;
  const reference = isObject(branch) ? branch['$ref'] : undefined;
  if (typeof property !== 'string' || typeof reference !== 'string' || !isObject(value)) return value;
  const mapping = isObject(discriminator) && isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
  const named = Object.entries(mapping).find(([, target]) => target === reference)?.[0] ?? reference.split('/').at(-1);
  // A schema may list the values of its discriminator itself, and then its own name is none of them.
  const members = isObject(merged['properties']) ? merged['properties'] : {};
  const listed = isObject(members[property]) ? members[property] : {};
  const isRefused =
    (Array.isArray(listed['enum']) && !listed['enum'].includes(named)) ||
    (listed['const'] !== undefined && listed['const'] !== named);
  return isRefused ? value : { ...(value as Record<string, JsonValue>), [property]: named ?? '' };
}

function buildObject(schema: RawSchema, place: Place): JsonValue {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = new Set(Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : []);
  const hidden = place.direction === 'request' ? 'readOnly' : 'writeOnly';
  const result: Record<string, JsonValue> = {};
  const names = new Set([...Object.keys(properties), ...[...required].map(String)]);
  for (const name of names) {
    if (!required.has(name) && (!place.full || place.depth > DEEPEST_OPTIONAL || place.budget.left < 0)) continue;
    const member: unknown = Object.hasOwn(properties, name) ? properties[name] : {};
    const target =
      isObject(member) && typeof member['$ref'] === 'string' ? place.schemas.resolve(member['$ref']) : member;
    if ((isObject(member) && member[hidden] === true) || (isObject(target) && target[hidden] === true)) continue;
    // A member that leads back to where it came from is left out where it may be.
    const isBack = isObject(member) && place.trail.includes(String(member['$ref'])) && !required.has(name);
    if (isBack || (isObject(target) && target['deprecated'] === true && !required.has(name))) continue;
    place.budget.left -= name.length;
    const value = build(member, { ...place, name, depth: place.depth + 1 });
    // Where a reference leads back to where it came from there is nothing, and that need not be there.
    if (value === null && !required.has(name) && isObject(member) && '$ref' in member) continue;
    result[name] = value;
  }
  const least = typeof schema['minProperties'] === 'number' ? Math.min(schema['minProperties'], MOST_ITEMS) : 0;
  for (let n = 1; Object.keys(result).length < least; n++)
    result[`key${n}`] = build(schema['additionalProperties'] ?? {}, {
      ...place,
      name: `key${n}`,
      depth: place.depth + 1,
    });
  return result;
}

function buildArray(schema: RawSchema, place: Place): JsonValue {
  const prefix = Array.isArray(schema['prefixItems']) ? (schema['prefixItems'] as unknown[]) : [];
  const fewest = typeof schema['minItems'] === 'number' ? schema['minItems'] : 0;
  const most = typeof schema['maxItems'] === 'number' ? schema['maxItems'] : MOST_ITEMS;
  const count = Math.min(Math.max(fewest, prefix.length, 1), most, MOST_ITEMS);
  const items: JsonValue[] = [];
  while (items.length < count && place.budget.left > 0) {
    const item = build(prefix[items.length] ?? schema['items'] ?? {}, { ...place, depth: place.depth + 1 });
    // A list whose items lead back to where they came from ends as an empty one.
    if (item === null && items.length >= fewest) break;
    items.push(item);
  }
  if (schema['uniqueItems'] !== true) return items;
  const choices = isObject(schema['items']) ? schema['items']['enum'] : undefined;
  return items.map((item, index): JsonValue => {
    if (index === 0) return item;
    if (Array.isArray(choices)) return (choices[index] ?? item) as JsonValue;
    if (typeof item === 'number') return item + index;
    return typeof item === 'string' ? `${item}${index + 1}` : item;
  });
}

function buildText(schema: RawSchema, place: Place): JsonValue {
  if (place.files && hasBytes(schema))
    return { $file: { name: `${place.name || 'file'}.bin`, type: 'application/octet-stream', text: 'Sample' } };
  const text = sampleText(schema, place.name, place.schemas.patterns);
  place.budget.left -= text.length;
  return text;
}

function hasBytes({ type, format, contentMediaType, contentEncoding }: RawSchema): boolean {
  const isText = type === undefined || typeNames(type).includes('string');
  return isText && (format === 'binary' || (typeof contentMediaType === 'string' && contentEncoding === undefined));
}

function withoutFiles(value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, JsonValue>).map(([name, member]) => [
      name,
      isObject(member) && '$file' in member ? '' : member,
    ]),
  );
}

function impliedType(schema: RawSchema): string {
  if (schema['properties'] || schema['additionalProperties'] || schema['required'] || schema['minProperties'])
    return 'object';
  if (schema['items'] || schema['prefixItems']) return 'array';
  if (schema['pattern'] || schema['format'] || schema['minLength'] || schema['maxLength']) return 'string';
  return schema['minimum'] !== undefined || schema['maximum'] !== undefined
    ? 'number'
    : schema['type'] === undefined
      ? 'any'
      : 'null';
}

interface Place extends Wanted {
  schemas: Schemas;
  name: string;
  full: boolean;
  branch: number;
  given: boolean;
  depth: number;
  /** References on the way here. */
  trail: string[];
  /** How many values and characters may still be written. */
  budget: { left: number };
}

const ANNOTATIONS = new Set(['description', 'summary', 'title', 'deprecated', 'example', 'examples', 'externalDocs']);
const DEEPEST = 24;
const DEEPEST_OPTIONAL = 6;
const MOST = 20_000;
const MOST_ITEMS = 10;
