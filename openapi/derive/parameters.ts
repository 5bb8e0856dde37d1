import type { JsonValue, ParameterContract } from '../contract.ts';
import type { Parameter } from '../generate/document.ts';
import { readParameters } from '../generate/read/parameters.ts';
import { followReference, textOf, type Deriving } from './deriving.ts';
import type { RawOperation } from './each-operation.ts';
import { fittingSample } from './sample.ts';
import { validatorOf } from './schema/checker.ts';
import { isObject } from '../is-object.ts';

const NOTHING = new Map<string, never>();

/** Returns the parameters of an operation, each with an example where a request needs one. */
export function deriveParameters(deriving: Deriving, { item, operation, path }: RawOperation): ParameterContract[] {
  const lists = [item['parameters'], operation['parameters']].map((list) => readList(deriving, list));
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const declared = new Set(lists.flat().flatMap((each) => (each.in === 'path' ? [each.name] : [])));
  const [ofPath = [], own = []] = lists;
  // A template may name what no parameter describes: then any text will do.
  const missing = [...new Set(names)].filter((name) => !declared.has(name)).map((name) => assumed(deriving, name));
  return readParameters([...ofPath, ...missing], own, {}, NOTHING)
    .filter((parameter) => parameter.in !== 'path' || names.includes(parameter.name))
    .map((parameter) => ({
      ...parameter,
      provenance: { kind: missing.some(({ name }) => name === parameter.name) ? 'assumed' : 'seed' },
    }));
}

function assumed(deriving: Deriving, name: string): Parameter {
  const schema = { type: 'string' };
  return {
    name,
    in: 'path',
    required: true,
    schema,
    example: fittingSample(deriving.schemas, schema, { direction: 'request', name }),
  };
}

function readList(deriving: Deriving, list: unknown): Parameter[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw) => readParameter(deriving, followReference(deriving.source, raw)));
}

const PLACES = ['path', 'query', 'header', 'cookie'] as const;
const STYLES = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'simple', 'label', 'matrix'] as const;

function readParameter({ source, schemas }: Deriving, raw: Record<string, unknown>): Parameter[] {
  const place = PLACES.find((each) => each === raw['in']);
  if (!place || typeof raw['name'] !== 'string' || raw['name'] === '') return [];
  const [mediaType, media] = isObject(raw['content']) ? (Object.entries(raw['content'])[0] ?? []) : [];
  const content = mediaType === undefined ? undefined : followReference(source, media);
  const written = content?.['schema'] ?? raw['schema'] ?? {};
  const schema = plain(source, written);
  const required = raw['required'] === true || place === 'path';
  const example = exampleOf(
    content ?? raw,
    raw,
    source,
    validatorOf(schemas, written, { direction: 'request', coerce: true }),
  );
  const made = required ? fittingSample(schemas, written, { direction: 'request', name: raw['name'] }) : undefined;
  const style = STYLES.find((each) => each === raw['style']);
  const shown = example ?? made;
  return [
    {
      name: raw['name'],
      in: place,
      required,
      description: textOf(raw['description']),
      ...(style && { style }),
      ...(typeof raw['explode'] === 'boolean' && { explode: raw['explode'] }),
      ...(mediaType === undefined ? { schema } : { content: { [mediaType]: { schema } } }),
      ...(shown !== undefined && { example: place === 'path' && shown === '' ? 'x' : shown }),
    },
  ];
}

/** Returns a schema without references at its top, where it is asked how a value is written. */
export function plain(source: Deriving['source'], schema: unknown): Record<string, unknown> {
  const target = followReference(source, schema);
  const [first] = Array.isArray(target['allOf']) && target['type'] === undefined ? target['allOf'] : [];
  const items =
    isObject(target['items']) && typeof target['items']['$ref'] === 'string'
      ? { items: followReference(source, target['items']) }
      : {};
  if (first === undefined) return { ...target, ...items };
  const { type, items: entries } = followReference(source, first);
  return { ...target, ...(type !== undefined && { type }), ...(entries !== undefined && { items: entries }) };
}

/** Returns the first example that the schema describes. Parameters are text, so that is what is asked of it. */
function exampleOf(
  { example, examples }: Record<string, unknown>,
  outer: Record<string, unknown>,
  source: Deriving['source'],
  fits: (value: unknown) => boolean,
): JsonValue | undefined {
  const named = [examples, outer['examples']].flatMap((each) => (isObject(each) ? Object.values(each) : []));
  const values = [example, outer['example'], ...named.map((each) => valueOf(followReference(source, each)))];
  return values.find((value) => value !== undefined && value !== '' && fits(structuredClone(value))) as
    JsonValue | undefined;
}

/** OpenAPI 3.2 parts an example's value from how it is written. */
export function valueOf({ value, dataValue, serializedValue }: Record<string, unknown>): unknown {
  return dataValue ?? value ?? serializedValue;
}
