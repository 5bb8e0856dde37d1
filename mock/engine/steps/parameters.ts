import { isJson } from '../../../openapi/body-text.ts';
import type { JsonSchema, ParameterContract } from '../../../openapi/contract.ts';
import { SEPARATORS, styleOf } from '../../../openapi/parameter-text.ts';
import { cookiesOf } from '../cookies.ts';
import type { Received } from '../exchange.ts';
import { oncePer } from '../once.ts';

/**
 * Returns the values of a request's documented parameters by their place, taken apart as their style says, before they
 * are held against their schemas. Header parameters have their names in lower case.
 */
export function readParameters(exchange: Received): Places {
  const places: Places = { path: {}, query: {}, header: {}, cookie: {} };
  // Most requests have no query, and few operations read cookies.
  const query = exchange.search === '' ? null : new URLSearchParams(exchange.search);
  for (const parameter of exchange.operation.contract.parameters) {
    const { name, in: place } = parameter;
    if (place === 'query' && query) assign(places.query, name, fromPairs(parameter, query));
    if (place === 'cookie') {
      const cookies = new URLSearchParams([...cookiesOf(exchange.request.headers)]);
      assign(places.cookie, name, fromPairs(parameter, cookies));
    }
    if (place === 'path') assign(places.path, name, fromText(parameter, textOf(exchange.params[name])));
    if (place === 'header') {
      const value = exchange.request.headers.get(name) ?? undefined;
      assign(places.header, name.toLowerCase(), fromText(parameter, value));
    }
  }
  return places;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function assign(values: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== undefined) values[name] = value;
}

/** Reads a value that may stand under several names, or several times under one. */
function fromPairs(parameter: ParameterContract, given: URLSearchParams): unknown {
  const { name, schema, mediaType } = parameter;
  const { style, explode, kind } = formOf(parameter);
  if (mediaType !== undefined) return parse(mediaType, given.get(name) ?? undefined);
  if (kind === 'object' && style === 'deepObject') return deepObject(name, given);
  if (kind === 'object' && explode) return members(schema, given);
  if (!given.has(name)) return undefined;
  if (kind === 'array' && explode) return given.getAll(name);
  const text = given.get(name) ?? '';
  if (kind === 'array') return given.getAll(name).flatMap((each) => split(each, SEPARATORS[style] ?? ','));
  return kind === 'object' ? pairUp(split(text, ',')) : text;
}

/** Reads a value that is one text: a path segment, or a header field. */
function fromText(parameter: ParameterContract, text: string | undefined): unknown {
  const { name, in: place, mediaType } = parameter;
  const { style, explode, kind } = formOf(parameter);
  if (text === undefined) return undefined;
  if (mediaType !== undefined) return parse(mediaType, text);
  if (style === 'matrix') return fromMatrix(name, text, kind, explode);
  const rest = style === 'label' ? text.replace(/^\./, '') : text;
  if (kind === 'scalar') return rest;
  const separator = style === 'label' && explode ? '.' : ',';
  const entries = split(rest, separator).map((entry) => (place === 'header' ? entry.trim() : entry));
  if (kind === 'array') return entries;
  return explode ? Object.fromEntries(entries.map(halves)) : pairUp(entries);
}

function fromMatrix(name: string, text: string, kind: Kind, explode: boolean): unknown {
  const pairs = split(text, ';').filter(Boolean).map(halves);
  if (kind === 'object' && explode) return Object.fromEntries(pairs);
  const values = pairs.filter(([own]) => own === name).map(([, value]) => value);
  if (kind === 'scalar') return values[0];
  const entries = explode ? values : values.flatMap((value) => split(value, ','));
  return kind === 'array' ? entries : pairUp(entries);
}

/** What is not written in the media type stays text, which the schema will refuse. */
function parse(mediaType: string, text: string | undefined): unknown {
  if (text === undefined || !isJson(mediaType)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function deepObject(name: string, given: URLSearchParams): unknown {
  const own = [...given].flatMap(([each, value]): [string, string][] =>
    each.startsWith(`${name}[`) && each.endsWith(']') ? [[each.slice(name.length + 1, -1), value]] : [],
  );
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

/** Members that are written one by one are found by their documented names. */
function members({ properties = {} }: JsonSchema, given: URLSearchParams): unknown {
  const own = Object.keys(properties).filter((each) => given.has(each));
  return own.length > 0 ? Object.fromEntries(own.map((each) => [each, given.get(each)])) : undefined;
}

function pairUp(entries: readonly string[]): unknown {
  const pairs = entries.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, entries[index + 1] ?? '']] : [],
  );
  return Object.fromEntries(pairs);
}

function halves(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

/** How a parameter is written. */
const formOf = oncePer((parameter: ParameterContract) => ({ ...styleOf(parameter), kind: kindOf(parameter.schema) }));

function kindOf({ type, properties, items }: JsonSchema): Kind {
  const types = [type ?? []].flat();
  if (types.includes('array') || (types.length === 0 && items !== undefined)) return 'array';
  return types.includes('object') || (types.length === 0 && properties !== undefined) ? 'object' : 'scalar';
}

type Kind = 'array' | 'object' | 'scalar';

type Places = Record<ParameterContract['in'], Record<string, unknown>>;
