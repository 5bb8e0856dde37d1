import type { BodyContract, JsonSchema } from '../../../openapi/contract.ts';
import { largestBody } from '../../../openapi/body-size.ts';
import { isForm, isJson } from '../../../openapi/body-text.ts';
import type { CompiledBody } from '../define-api.ts';
import { expectAcceptable } from './accept.ts';
import { expectAnnouncedSize, readBytes } from './body.ts';
import { readMultipart } from './multipart.ts';
import { checkParameters } from './check-parameters.ts';
import { checkValues } from './check-values.ts';
import { Refusal } from '../errors.ts';
import type { Eventually } from '../eventually.ts';
import type { Authenticated, Validated } from '../exchange.ts';
import { malformed, parseJson, tooMany } from './parse-json.ts';

/** Of a larger body only the first problem is told: finding all costs more than the body does. */
const MOST_LISTED_BYTES = 64 * 1024;

/**
 * Step 6: holds every part of the request against the document: parameters first, then media type, size and body. Of a
 * document that is not ours, what HTTP itself asks comes first: 406, 413, 415, and only then parameters and body.
 */
export function validate<Exchange extends Authenticated>(
  exchange: Exchange,
): Eventually<(Exchange & Validated) | Refusal> {
  const contract = exchange.operation.contract.body;
  if (exchange.api.contract.derived) expectAcceptable(exchange);
  if (contract) return validateWithBody(exchange, contract);
  const parameters = checkParameters(exchange);
  if (parameters instanceof Refusal) return parameters;
  return Object.assign(exchange, parameters, { body: undefined, files: {} });
}

async function validateWithBody<Exchange extends Authenticated>(
  exchange: Exchange,
  contract: BodyContract,
): Promise<(Exchange & Validated) | Refusal> {
  const early = exchange.api.contract.derived ? await receiveBody(exchange, contract) : undefined;
  const parameters = checkParameters(exchange);
  if (parameters instanceof Refusal) return parameters;
  const received = early ?? (await receiveBody(exchange, contract));
  return Object.assign(exchange, parameters, await checkBody(exchange, contract, received));
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
    return { body: checkValues(fields, { check, schema: () => schema, caseNames: contract.errors }), files: {} };
  }
  if (isJson(mediaType)) {
    const isListed = api.contract.envelope.details !== undefined && bytes.byteLength <= MOST_LISTED_BYTES;
    const list = isListed ? wanted.list : null;
    const value = parseJson(bytes, largestBody(contract), contract.maxValues);
    return { body: checkValues(value, { check, schema: () => schema, caseNames: contract.errors, list }), files: {} };
  }
  if (isText(mediaType)) {
    const text = decode(bytes, 'text in UTF-8');
    // XML and the like have a schema for what they hold, not for their text.
    if (api.contract.derived) return { body: text, files: {} };
    return { body: checkValues(text, { check, schema: () => schema, caseNames: contract.errors }), files: {} };
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
  const body = checkValues({ ...fields, ...placeholders }, { check, schema: () => schema, caseNames: contract.errors });
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
