import type { AnswerContract, JsonValue } from '../contract.ts';
import { isJson } from '../body-text.ts';
import { parsed } from './body.ts';
import { followReference, membersOf, textOf, type Deriving } from './deriving.ts';
import { valueOf } from './parameters.ts';
import { phraseOf, slugOf } from './phrases.ts';
import { fittingSample } from './sample.ts';
import { validatorOf } from './schema/checker.ts';
import { isObject } from '../is-object.ts';

/** A response as a document has it: an example of one of its media types, or what its schema describes. */
export interface Declared {
  /** As the document writes it: `404`, `4XX`, `default`. */
  range: string;
  status: number;
  response: Record<string, unknown>;
  name: string;
  summary: string;
  mediaType: string | null;
  value: JsonValue;
  schema: unknown;
  body: 'document' | 'schema' | 'assumed' | 'none';
  /** The example with its extensions, or the response where there is none. */
  annotated: Record<string, unknown>;
}

/** Returns the responses that a document has for an operation. `default` stands for the errors, or for all there is. */
export function readDeclared(deriving: Deriving, operation: Record<string, unknown>): Declared[] {
  const responses = membersOf(deriving.source, operation['responses']);
  const hasSuccess = responses.some(([range]) => /^[23]/.test(range));
  return responses.flatMap(([range, response]) => {
    const status = statusOf(range, hasSuccess);
    return status === null ? [] : readResponse(deriving, range, status, response);
  });
}

/** Returns the status that a range is answered with; null for what is none. */
function statusOf(range: string, hasSuccess: boolean): number | null {
  if (/^[1-5]\d\d$/.test(range)) return Number(range) < 200 ? null : Number(range);
  if (range === 'default') return hasSuccess ? 500 : 200;
  const digit = /^([2-5])XX$/i.exec(range)?.[1];
  return digit === undefined ? null : Number(digit) * 100;
}

function readResponse(
  deriving: Deriving,
  range: string,
  status: number,
  response: Record<string, unknown>,
): Declared[] {
  const { source } = deriving;
  const shared = { range, status, response, summary: textOf(response['description']) || phraseOf(status) };
  const media = membersOf(source, response['content']).toSorted(([one], [other]) => rank(one) - rank(other));
  // RFC 9110, sections 15.3.5 and 15.4.5: these have no content.
  if (media.length === 0 || status === 204 || status === 205 || status === 304) {
    return [
      {
        ...shared,
        name: slugOf(status),
        mediaType: null,
        value: null,
        schema: undefined,
        body: 'none',
        annotated: response,
      },
    ];
  }
  const read = status < 400 ? media.slice(0, MOST_MEDIA_TYPES) : media.slice(0, 1);
  return read.flatMap(([mediaType, each]) => readMedia(deriving, { ...shared, mediaType: concrete(mediaType) }, each));
}

function readMedia(
  deriving: Deriving,
  shared: Pick<Declared, 'range' | 'status' | 'response' | 'summary'> & { mediaType: string },
  media: Record<string, unknown>,
): Declared[] {
  const { source, schemas } = deriving;
  const { mediaType, status } = shared;
  const schema = media['schema'];
  // The bodies of other media types are texts, of which a schema says how they are read.
  const fits = isJson(mediaType) ? validatorOf(schemas, schema ?? {}, { direction: 'response' }) : () => true;
  const named = membersOf(source, media['examples']).map(([name, each]) => ({
    name,
    each,
    value: parsed(mediaType, valueOf(each)),
  }));
  const single = { name: slugOf(status), each: media, value: parsed(mediaType, media['example']) };
  const examples = [...named, single].filter(
    ({ value, each }) => value !== undefined && (fits(value) || hasOwnMembers(each)),
  );
  if (examples.length > 0) {
    return examples.slice(0, MOST_EXAMPLES).map(({ name, each, value }) => ({
      ...shared,
      name,
      summary: textOf(each['summary']) || shared.summary,
      value: value as JsonValue,
      schema,
      body: 'document' as const,
      annotated: each,
    }));
  }
  return [{ ...shared, name: single.name, ...made(deriving, mediaType, media), schema, annotated: media }];
}

/** An example that is annotated is meant as it is, whatever its schema says. */
function hasOwnMembers(example: Record<string, unknown>): boolean {
  return example['x-reason'] !== undefined || example['x-trigger'] !== undefined;
}

/** Returns a body by the schema of a media type; a stream has a few events of its items (OpenAPI 3.2, 4.14.1). */
function made(
  { schemas }: Deriving,
  mediaType: string,
  { schema, itemSchema }: Record<string, unknown>,
): Pick<Declared, 'value' | 'body'> {
  const direction = 'response' as const;
  const isStream = /^text\/event-stream\b/i.test(mediaType);
  const item = isStream ? (itemSchema ?? schema) : schema;
  if (item === undefined) {
    const value = isJson(mediaType) ? {} : isStream ? eventText(['Sample']) : 'Sample';
    return { value, body: 'assumed' };
  }
  const value = fittingSample(schemas, item, { direction });
  if (isStream) return { value: eventText([value, value, value]), body: 'schema' };
  if (isJson(mediaType) || typeof value === 'string') return { value, body: 'schema' };
  return { value: /\bxml\b/i.test(mediaType) ? xmlOf('response', value) : JSON.stringify(value), body: 'schema' };
}

/** Returns server-sent events, one for each value; an object that has `data` is an event by itself. */
function eventText(values: JsonValue[]): string {
  return values
    .map((value) => {
      const event = isObject(value) && 'data' in value ? (value as Record<string, JsonValue>) : { data: value };
      const data = typeof event['data'] === 'string' ? event['data'] : JSON.stringify(event['data'] ?? null);
      const name = typeof event['event'] === 'string' ? `event: ${event['event']}\n` : '';
      return `${name}${data
        .split('\n')
        .map((line) => `data: ${line}`)
        .join('\n')}\n\n`;
    })
    .join('');
}

/** Returns a value as XML: members are elements of their names, and the entries of a list elements of the list's name. */
function xmlOf(name: string, value: JsonValue): string {
  const element = /^[A-Za-z_][\w.-]*$/.test(name) ? name : 'value';
  if (Array.isArray(value)) return value.map((each) => xmlOf(element, each)).join('');
  const inner = isObject(value)
    ? Object.entries(value as Record<string, JsonValue>)
        .map(([key, member]) => xmlOf(key, member))
        .join('')
    : String(value ?? '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
  return `<${element}>${inner}</${element}>`;
}

function rank(mediaType: string): number {
  if (/^application\/json\b/i.test(mediaType)) return 0;
  return isJson(mediaType) || mediaType === '*/*' ? 1 : 2;
}

/** A range is answered with something that is in it. */
function concrete(mediaType: string): string {
  if (mediaType === '*/*') return 'application/json';
  return mediaType.endsWith('/*')
    ? mediaType.replace('*', mediaType.startsWith('text/') ? 'plain' : 'octet-stream')
    : mediaType;
}

/** Returns an example of each header field that a response always has. */
export function requiredHeaders(
  { source, schemas }: Deriving,
  response: Record<string, unknown>,
): Record<string, string> {
  return Object.fromEntries(
    membersOf(source, response['headers']).flatMap(([name, header]): [string, string][] => {
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || COMPUTED.has(name.toLowerCase()) || header['required'] !== true)
        return [];
      const [first] = isObject(header['examples']) ? Object.values(header['examples']) : [];
      const schema = header['schema'] ?? {};
      const value =
        header['example'] ??
        valueOf(followReference(source, first)) ??
        fittingSample(schemas, schema, { direction: 'response', name });
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return [[name, text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 1000)]];
    }),
  );
}

/** Header fields that the mock works out for each response. */
const COMPUTED = new Set(
  `www-authenticate allow date content-type content-length cache-control transfer-encoding connection set-cookie
  content-encoding`.split(/\s+/),
);

/** Returns the names of the header fields of a response, and those of them that are not always there. */
export function declaredHeaders(
  { source }: Deriving,
  response: Record<string, unknown>,
): Pick<AnswerContract, 'headers' | 'optionalHeaders'> {
  const headers = membersOf(source, response['headers']);
  return {
    headers: headers.map(([name]) => name),
    optionalHeaders: headers.filter(([, header]) => header['required'] !== true).map(([name]) => name),
  };
}

const MOST_MEDIA_TYPES = 5;
const MOST_EXAMPLES = 50;
