import type { Api } from '../../mock/engine/define-api.ts';
import type { JsonSchema, OperationContract } from '../../openapi/contract.ts';
import { ALL_APIS, operationsOf } from './contracts.ts';
import { pick } from './random.ts';
import { CASES, toRequest } from './sandbox.ts';
import { worstParts } from './worst-parts.ts';

/** A request that is made to cost as much as it can, and what it was meant for. */
export interface WorstRequest {
  api: Api;
  operation: OperationContract;
  /** How it was made, to find it again. */
  title: string;
  request: Request;
}

/** Every operation of every API, the console's included. */
const OPERATIONS = operationsOf(ALL_APIS);

/** No body is made larger, whatever the operation reads. */
const LARGEST = 9_000_000;

/**
 * Returns a request that begins as the operation's own and holds something that is large, deep, wide, repetitive or
 * hostile to regular expressions, in its body, path, query or headers.
 */
export function worstRequest(random: () => number, target = pick(random, OPERATIONS)): WorstRequest {
  const { api, operation } = target;
  const success = CASES.find(
    (each) => each.api === api.contract.id && each.operationId === operation.id && each.natural && each.status < 300,
  );
  const example = success?.requests.at(-1);
  if (!example) throw new Error(`Failed to find a natural success of ${target.title}.`);
  const places = PLACES[operation.body?.mediaType ?? ''] ?? WITHOUT_BODY;
  const place = pick(random, places);
  const [title, draft] = CHANGES[place]({ ...example, headers: { ...example.headers } }, random, operation, api);
  // A key of another API finds nothing, so that one is rarely chosen.
  if (random() < 0.1) draft.headers['Authorization'] = `Bearer ${hostile(random, 4000).replace(/[^ -~]/g, 'x')}`;
  return { api, operation, title: `${target.title}: ${title}`, request: toRequest(draft) };
}

type Draft = (typeof CASES)[number]['requests'][number];
type Place = 'body' | 'parts' | 'path' | 'query' | 'header';

/** What is made large, by the media type of an operation's body: mostly the body, where it has one. */
const PLACES: Record<string, readonly Place[]> = {
  'application/json': ['body', 'body', 'body', 'body', 'body', 'path', 'query', 'header'],
  'multipart/form-data': ['parts', 'parts', 'parts', 'parts', 'parts', 'path', 'query', 'header'],
};
const WITHOUT_BODY: readonly Place[] = ['path', 'query', 'query', 'header'];

const CHANGES: Record<
  Place,
  (draft: Draft, random: () => number, operation: OperationContract, api: Api) => [title: string, draft: Draft]
> = {
  parts(draft, random, operation) {
    const names = Object.keys(operation.body?.schema.properties ?? {});
    const { title, body, mediaType } = worstParts(random, names, sizeFor(operation, random));
    const { method, path, headers } = draft;
    return [title, { method, path, headers: { ...headers, 'Content-Type': mediaType }, body }];
  },
  body(draft, random, operation) {
    const { body } = operation;
    const size = sizeFor(operation, random);
    const [title, value] = inflate(structuredClone(draft.body), body?.schema ?? {}, random, size);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [`${title} of ${text.length}`, { ...draft, body: text }];
  },
  path(draft, random, operation, { contract }) {
    const size = pick(random, [100, 1000, 6000]);
    const value = encodeURIComponent(hostile(random, size)).slice(0, size).replace(/%.?$/, '');
    const path = contract.mockBase + operation.path.replace(/\{\w+\}/g, () => value);
    return [`a path of ${path.length}`, { ...draft, path: path.includes(value) ? path : `${path}/${value}` }];
  },
  query(draft, random, { parameters }) {
    const names = [...parameters.map(({ name }) => name), 'x', '__proto__'];
    const size = pick(random, [500, 3000, 7000]);
    const pairs: string[] = [];
    while (pairs.join('&').length < size) {
      const value = encodeURIComponent(hostile(random, pick(random, [1, 20, size])));
      pairs.push(`${encodeURIComponent(pick(random, names))}=${value.slice(0, size).replace(/%.?$/, '')}`);
    }
    return [`a query of ${pairs.length} pairs`, { ...draft, path: `${draft.path.split('?')[0]}?${pairs.join('&')}` }];
  },
  header(draft, random, { parameters }) {
    const own = parameters.filter((each) => each.in === 'header').map(({ name }) => name);
    const name = pick(random, [...own, ...own, 'Prefer', 'Content-Type', 'Authorization', 'X-Other', 'Accept']);
    const text = hostile(random, pick(random, [100, 2000, 7000])).replace(/[^ -~]/g, 'x');
    const value =
      name === 'Prefer' ? pick(random, [`code="${text.replaceAll('"', '')}"`, `example=${text}`, text]) : text;
    return [`a header ${name} of ${value.length}`, { ...draft, headers: { ...draft.headers, [name]: value } }];
  },
};

/** Small bodies reach further into the handlers; the largest cost most before. */
function sizeFor({ body }: OperationContract, random: () => number): number {
  const limit = Math.min(LARGEST, body?.sandboxMaxBytes ?? body?.maxBytes ?? LARGEST);
  return Math.floor(limit * pick(random, [0.002, 0.01, 0.1, 0.5, 0.99]));
}

/** Returns a body of about so many bytes, made of the example's. */
function inflate(body: unknown, schema: JsonSchema, random: () => number, size: number): [string, unknown] {
  const kind = pick(random, [
    'text',
    'text',
    'text',
    'wide',
    'wide',
    'items',
    'items',
    'deep',
    'extra',
    'schema',
    'names',
  ] as const);
  if (kind === 'deep') {
    const [open, close] = pick(random, [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const);
    const depth = Math.floor(size / 8);
    return ['deep', putAnywhere(body, random, `${open.repeat(depth)}0${close.repeat(depth)}`)];
  }
  if (kind === 'schema') return ['schema', { ...object(body), ...VALUES.schema(random, size) }];
  const value = VALUES[kind](random, size);
  if (kind === 'extra') return ['an extra member', { ...object(body), extra: value }];
  // Where there is a list, it is made of so many of its own items; the members that each may have are inflated else.
  const places = placesOf(body);
  const wanted = kind === 'items' ? places.filter(({ value: each }) => Array.isArray(each)) : places;
  const place = wanted.length > 0 ? pick(random, wanted) : null;
  if (!place) return [kind, { ...object(body), [pick(random, [...Object.keys(schema.properties ?? {}), 'x'])]: value }];
  const item = kind === 'items' && Array.isArray(place.value) ? place.value[0] : undefined;
  place.set(item === undefined ? value : repeatItem(item, size));
  return [`${kind} at ${place.name}`, body];
}

const VALUES = {
  text: hostile,
  wide: (random: () => number, size: number) => Array.from({ length: size / 4 }, () => pick(random, [1, 2, 'a'])),
  items: (_random: () => number, size: number) => Array.from({ length: size / 3 }, () => 1),
  extra: (_random: () => number, size: number) =>
    Array.from({ length: size / 20 }, (_, index) => ({ name: index, value: null })),
  names: (_random: () => number, size: number) =>
    Object.fromEntries(Array.from({ length: size / 14 }, (_, index) => [`name${index}`, 1])),
  schema(random: () => number, size: number) {
    const levels = 1 + Math.floor(random() * 12);
    let schema: object = pick(random, [
      { type: 'string', minLength: 1e9 },
      { enum: Array.from({ length: size / 8 }, (_, index) => `e${index}`) },
      { default: 'x'.repeat(size / 2) },
      { type: 'string', pattern: '(a+)+$' },
      { $ref: '#' },
    ]);
    for (let level = 0; level < levels; level += 1) {
      schema = pick(random, [
        { type: 'array', minItems: 10, items: schema },
        { type: 'object', properties: Object.fromEntries('abcdefgh'.split('').map((name) => [name, schema])) },
        { type: 'object', required: ['a', 'b', 'c', 'd'], properties: { a: schema, b: schema } },
      ]);
      // Written out it grows eightfold with a level.
      if (JSON.stringify(schema).length > size) break;
    }
    const tool = { type: 'function', function: { name: 'f', description: 'd', parameters: schema } };
    return {
      response_format: { type: 'json_schema', json_schema: { name: 'f', schema } },
      text: { format: { type: 'json_schema', name: 'f', schema } },
      ...(random() < 0.5 && { tools: [tool], tool_choice: 'auto' }),
      stream: random() < 0.3,
    };
  },
};

/** Returns a text on which careless regular expressions and escapes take long. */
function hostile(random: () => number, size: number): string {
  const piece = pick(random, [
    'a',
    ' ',
    'a ',
    'A ',
    'Aa ',
    '"',
    '\\',
    '\n',
    '\u0001',
    '<',
    '%',
    '/',
    ',',
    '“',
    '\u{1f511}',
    '@a.',
    'aaaa bbbb ',
    'criterion word ',
    'a=b;',
    'İ',
    '1.',
    '--',
  ]);
  return `${pick(random, ['', 'x', 'Bearer '])}${piece.repeat(size / piece.length)}${pick(random, ['', '!', 'x'])}`;
}

interface PlaceIn {
  name: string;
  value: unknown;
  set: (value: unknown) => void;
}

/** Returns every member and item in a body. */
function placesOf(value: unknown, name = ''): PlaceIn[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    { name: `${name}/${key}`, value: holder[key], set: (next: unknown) => void (holder[key] = next) },
    ...placesOf(holder[key], `${name}/${key}`),
  ]);
}

/** Returns the body as text with one of its values replaced by a text of JSON. */
function putAnywhere(body: unknown, random: () => number, json: string): string {
  const places = placesOf(body);
  if (places.length === 0) return json;
  pick(random, places).set('PLACE');
  return JSON.stringify(body).replace('"PLACE"', () => json);
}

function repeatItem(item: unknown, size: number): unknown[] {
  const each = JSON.stringify(item).length + 1;
  return Array.from({ length: Math.ceil(size / each) }, (_, index) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item).map(([name, value]: [string, unknown]) => [
            name,
            typeof value === 'string' && /id$/i.test(name) ? `${value}-${index}` : value,
          ]),
        )
      : item,
  );
}

function object(body: unknown): object {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
}
