import type { BodyContract, JsonSchema, OperationContract } from '../../../openapi/contract.ts';
import type { Validate } from '../../../openapi/validate.ts';
import { largestBody } from '../../../openapi/body-size.ts';
import { isForm, isJson } from '../../../openapi/body-text.ts';
import type { CompiledBody } from '../define-api.ts';
import { expectAcceptable } from './accept.ts';
import { expectAnnouncedSize, readBytes } from './body.ts';
import { readMultipart } from './multipart.ts';
import { readParameters } from './parameters.ts';
import { Refusal } from '../errors.ts';
import type { Eventually } from '../eventually.ts';
import { oncePer } from '../once.ts';
import type { Authenticated, Checked, Validated } from '../exchange.ts';
import { refuseInvalid } from '../answer/problems.ts';
import { malformed, parseJson, tooMany } from './parse-json.ts';
import { isObject } from '../../../openapi/is-object.ts';

/** A longer list of problems helps nobody, and whoever sends the body would decide how long the response is. */
const MOST_PROBLEMS = 20;

/** Of a larger body only the first problem is told: finding all costs more than the body does. */
const MOST_LISTED_BYTES = 64 * 1024;

/**
 * Step 6: holds every part of the request against the document: parameters first, then media type, size and body. Of a
 * document that is not ours, what HTTP itself asks comes first: 406, 413, 415, and only then parameters and body.
 */
export function validate<Exchange extends Authenticated>(exchange: Exchange): Eventually<Exchange & Validated> {
  const contract = exchange.operation.contract.body;
  if (exchange.api.contract.derived) expectAcceptable(exchange);
  if (contract) return validateWithBody(exchange, contract);
  return Object.assign(exchange, checkParameters(exchange), { body: undefined, files: {} });
}

async function validateWithBody<Exchange extends Authenticated>(
  exchange: Exchange,
  contract: BodyContract,
): Promise<Exchange & Validated> {
  const early = exchange.api.contract.derived ? await receiveBody(exchange, contract) : undefined;
  const parameters = checkParameters(exchange);
  const received = early ?? (await receiveBody(exchange, contract));
  return Object.assign(exchange, parameters, await checkBody(exchange, contract, received));
}

/** Returns the parameters by their places, as a request has them that passed. */
function checkParameters(exchange: Authenticated): Pick<Checked, 'params' | 'query' | 'headers' | 'cookies'> {
  const { params, operation } = exchange;
  if (operation.contract.parameters.length === 0) return { params, query: {}, headers: {}, cookies: {} };
  const { path, query, header, cookie } = checkPlaces(exchange);
  return { params: { ...params, ...path }, query, headers: header, cookies: cookie };
}

function checkPlaces(exchange: Authenticated): ReturnType<typeof readParameters> {
  const { contract, validators } = exchange.operation;
  const values = readParameters(exchange);
  for (const place of PLACES) {
    const check = validators[place];
    if (!check) continue;
    const fields = () => fieldsOf(contract)[place];
    checkValues(
      values[place],
      check,
      () => fields().schema,
      {},
      (field) => fields().names.get(field) ?? field,
    );
  }
  return values;
}

/** Returns the parameters of each place as their values are checked, and their names by those of the fields. */
const fieldsOf = oncePer(({ parameters }: OperationContract) => {
  const ofPlace = (place: (typeof PLACES)[number]) => {
    const there = parameters.filter((parameter) => parameter.in === place);
    const fieldOf = (name: string) => (place === 'header' ? name.toLowerCase() : name);
    return {
      schema: { properties: Object.fromEntries(there.map(({ name, schema }) => [fieldOf(name), schema])) },
      names: new Map(there.map(({ name }) => [fieldOf(name), name])),
    };
  };
  return { path: ofPlace('path'), query: ofPlace('query'), header: ofPlace('header'), cookie: ofPlace('cookie') };
});

/** In the order in which a request has them. */
const PLACES = ['path', 'query', 'header', 'cookie'] as const;

/**
 * Returns the values, coerced and with defaults; throws where they break the schema. `list` finds all problems where the
 * API lists them.
 */
function checkValues<Values>(
  values: Values,
  check: Validate,
  schema: () => JsonSchema,
  caseNames = {},
  nameOf = (field: string) => field,
  list: Validate | null = null,
): Values {
  if (check(values)) return values;
  // The first problem decides; without the list it is all that is told.
  const broken = list && !list(values) ? list : check;
  const [first, ...others] = (broken.errors ?? []).slice(0, MOST_PROBLEMS);
  if (!first) throw new Error('Failed to validate: the validator rejected a value without a reason.');
  throw refuseInvalid([first, ...others], isObject(values) ? values : {}, schema(), caseNames, nameOf);
}

/** Returns the bytes of a body that is of a media type that the operation reads; nothing where it need not be there. */
async function receiveBody({ request, api, operation }: Authenticated, contract: BodyContract): Promise<Received> {
  if (api.contract.derived) expectAnnouncedSize(request, contract);
  const contentType = request.headers.get('content-type') ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === '' && !contract.required && (await readBytes(request, contract)).byteLength === 0) return null;
  const wanted = operation.bodies.find((each) => isWithin(mediaType, each.mediaType.toLowerCase()));
  if (!wanted) {
    const read = operation.bodies.map((each) => each.mediaType).join(' or ');
    throw new Refusal(
      'validate/media-type',
      `The body ${mediaType ? `is sent as ${mediaType}` : 'has no Content-Type'}; this operation accepts ${read}.`,
    );
  }
  return { wanted, contentType, mediaType, bytes: await readBytes(request, contract) };
}

async function checkBody(
  { api }: Authenticated,
  contract: BodyContract,
  received: Received,
): Promise<Pick<Validated, 'body' | 'files'>> {
  if (!received) return { body: undefined, files: {} };
  const { wanted, contentType, mediaType, bytes } = received;
  if (mediaType === 'multipart/form-data') return readParts(bytes, contentType, contract, wanted);
  const { schema, check } = wanted;
  if (isForm(mediaType)) {
    const fields = readForm(decode(bytes, 'a form in UTF-8'), schema);
    return { body: checkValues(fields, check, () => schema, contract.errors), files: {} };
  }
  if (isJson(mediaType)) {
    const isListed = api.contract.envelope.details !== undefined && bytes.byteLength <= MOST_LISTED_BYTES;
    const list = isListed ? wanted.list : null;
    const value = parseJson(bytes, largestBody(contract), contract.maxValues);
    return { body: checkValues(value, check, () => schema, contract.errors, undefined, list), files: {} };
  }
  if (isText(mediaType)) {
    const text = decode(bytes, 'text in UTF-8');
    // XML and the like have a schema for what they hold, not for their text.
    if (api.contract.derived) return { body: text, files: {} };
    return { body: checkValues(text, check, () => schema, contract.errors), files: {} };
  }
  // Bytes have no form that a schema could ask for; a handler reads them as a file.
  return { body: '', files: { body: new File([bytes], 'body', { type: mediaType }) } };
}

/** Whether a media type is one that is read, which may be a range (RFC 9110, section 12.5.1). */
function isWithin(mediaType: string, range: string): boolean {
  if (range === '*/*') return mediaType !== '';
  return range.endsWith('/*') ? mediaType.startsWith(range.slice(0, -1)) : mediaType === range;
}

function isText(mediaType: string): boolean {
  return /^text\/|[/+](xml|yaml|x-ndjson)$/.test(mediaType);
}

/** How many fields a form may have: each costs more than its bytes. */
const MOST_FIELDS = 10_000;

/** A list has one field for each of its entries. */
function readForm(text: string, schema: JsonSchema): Record<string, unknown> {
  const given = new Map<string, string[]>();
  let fields = 1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    fields += 1;
    if (fields > MOST_FIELDS) throw tooMany(MOST_FIELDS, 'fields');
  }
  for (const [name, value] of new URLSearchParams(text)) {
    const values = given.get(name);
    if (values) values.push(value);
    else given.set(name, [value]);
  }
  return Object.fromEntries(
    [...given].map(([name, values]) => {
      const isList = [schema.properties?.[name]?.type].flat().includes('array');
      return [name, isList ? values : values[0]];
    }),
  );
}

async function readParts(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  contract: BodyContract,
  { schema, check }: CompiledBody,
) {
  const multipart = await readMultipart(bytes, contentType);
  const { files } = multipart;
  const fields = Object.fromEntries(
    // A part without a file name is text; where a file belongs it counts as not there.
    Object.entries(multipart.fields).filter(([name]) => schema.properties?.[name]?.format !== 'binary'),
  );
  for (const [name, file] of Object.entries(files)) {
    // A part's name is the caller's: it may be that of something every object has.
    const allowed = Object.hasOwn(contract.partTypes, name) ? contract.partTypes[name] : undefined;
    if (allowed && !isAllowed(file, allowed)) {
      throw new Refusal(
        'validate/media-type',
        `The part ${name} has ${file.type ? `the type ${file.type}` : 'no type'} and the file name ${file.name}; neither is allowed here.`,
      );
    }
  }
  // A file is checked by its type and size; for the schema it only has to be there.
  const placeholders = Object.fromEntries(Object.keys(files).map((name) => [name, '']));
  const body = checkValues({ ...fields, ...placeholders }, check, () => schema, contract.errors);
  return { body, files };
}

/** True where the type or, for clients that send none, the file's name is one of those allowed. */
function isAllowed(file: File, allowed: string[]): boolean {
  const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
  const isUntyped = file.type === '' || file.type === 'application/octet-stream';
  return allowed.includes(isUntyped ? `.${extension}` : (file.type.split(';')[0] ?? ''));
}

function decode(bytes: Uint8Array, form: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed(`is not ${form}`);
  }
}

/** null: no body was sent, and none is needed. */
type Received = {
  wanted: CompiledBody;
  contentType: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
} | null;
