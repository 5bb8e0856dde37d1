import type { BodyContract, JsonValue } from '../contract.ts';
import { isForm, isJson } from '../body-text.ts';
import { followReference, membersOf, textOf, type Deriving } from './deriving.ts';
import { plain, valueOf } from './parameters.ts';
import { fittingSample } from './sample.ts';
import { validatorOf } from './schema/checker.ts';
import { isObject } from '../is-object.ts';

/** What the mock reads of a body at most, in bytes: the document says nothing of it. */
const LARGEST = 10 * 1024 * 1024;

/** How many values it reads of JSON: a few hundred are usual, and each costs many times its bytes. */
const MOST_VALUES = 50_000;

/** Returns the body of an operation, by JSON where it is among its media types; null where the operation takes none. */
export function deriveBody(deriving: Deriving, operation: Record<string, unknown>): BodyContract | null {
  const { source } = deriving;
  if (operation['requestBody'] === undefined) return null;
  const body = followReference(source, operation['requestBody']);
  const content = membersOf(source, body['content']).toSorted(([one], [other]) => rank(one) - rank(other));
  const [first, ...others] = content;
  if (!first) return null;
  const [mediaType, media] = first;
  const { example, summary } = exampleOf(deriving, mediaType, media);
  return {
    required: body['required'] === true,
    mediaType: concrete(mediaType),
    ...(others.length > 0 && {
      alternatives: others.map(([each, other]) => ({ mediaType: each, schema: schemaOf(deriving, other) })),
    }),
    schema: schemaOf(deriving, media),
    maxBytes: LARGEST,
    maxValues: MOST_VALUES,
    partTypes: {},
    example,
    exampleSummary: summary,
    errors: {},
  };
}

/** JSON says most of what is wrong; forms and parts come next. */
function rank(mediaType: string): number {
  if (/^application\/json\b/i.test(mediaType)) return 0;
  if (isJson(mediaType)) return 1;
  if (isForm(mediaType)) return 2;
  return mediaType === 'multipart/form-data' ? 3 : 4;
}

/** A range is sent as something that is in it. */
function concrete(mediaType: string): string {
  if (mediaType === '*/*') return 'application/json';
  return mediaType.endsWith('/*')
    ? mediaType.replace('*', mediaType.startsWith('text/') ? 'plain' : 'octet-stream')
    : mediaType;
}

function schemaOf({ source }: Deriving, media: Record<string, unknown>): BodyContract['schema'] {
  const schema = plain(source, media['schema']);
  // How the fields of a form are written is asked of each by itself.
  const properties = isObject(schema['properties']) ? schema['properties'] : undefined;
  return properties
    ? {
        ...schema,
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, member]) => [name, shallow(source, member)]),
        ),
      }
    : schema;
}

function shallow(source: Deriving['source'], schema: unknown): Record<string, unknown> {
  return isObject(schema) && typeof schema['$ref'] === 'string'
    ? followReference(source, schema)
    : isObject(schema)
      ? schema
      : {};
}

function exampleOf(
  deriving: Deriving,
  mediaType: string,
  media: Record<string, unknown>,
): { example: JsonValue; summary: string } {
  const { source, schemas } = deriving;
  const isFieldwise = isForm(mediaType) || mediaType === 'multipart/form-data';
  const fits = validatorOf(schemas, media['schema'] ?? {}, { direction: 'request', coerce: isFieldwise });
  const named = membersOf(source, media['examples']).map(([name, each]) => ({
    value: valueOf(each),
    summary: textOf(each['summary']) || name,
  }));
  const given = [{ value: media['example'], summary: '' }, ...named].map(({ value, summary }) => ({
    value: parsed(mediaType, value),
    summary,
  }));
  const files = mediaType === 'multipart/form-data';
  const found = given.find(({ value }) => value !== undefined && !files && fits(structuredClone(value)));
  if (found) return { example: found.value as JsonValue, summary: found.summary };
  const made = fittingSample(schemas, media['schema'] ?? {}, { direction: 'request', files });
  const isWritten = isJson(mediaType) || isFieldwise || mediaType === '*/*';
  return { example: isWritten || typeof made === 'string' ? made : 'Sample', summary: '' };
}

/** An example of JSON may be written as a text. */
export function parsed(mediaType: string, value: unknown): unknown {
  if (typeof value !== 'string' || !isJson(mediaType) || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
