import type { BodyContract, JsonSchema } from '../../../openapi/contract.ts';
import type { Validate } from '../../../openapi/validate.ts';
import { largestBody, readBytes, readMultipart } from './body.ts';
import { Refusal } from '../errors.ts';
import type { Authenticated, Validated } from '../exchange.ts';
import { refuseInvalid } from '../answer/problems.ts';
import { malformed, parseJson } from './parse-json.ts';

/** A longer list of problems helps nobody, and whoever sends the body would decide how long the response is. */
const MOST_PROBLEMS = 20;

/** Of a larger body only the first problem is told: finding all costs more than the body does. */
const MOST_LISTED_BYTES = 64 * 1024;

/** Step 6: holds every part of the request against the document: parameters first, then media type, size and body. */
export async function validate<Exchange extends Authenticated>(exchange: Exchange): Promise<Exchange & Validated> {
  const { operation, request, search } = exchange;
  const { query: checkQuery, header: checkHeader, body: checkBody } = operation.validators;

  const query = checkQuery ? readQuery(exchange, search, checkQuery) : {};
  const headers = checkHeader ? readHeaders(exchange, checkHeader) : {};
  if (!operation.contract.body || !checkBody)
    return Object.assign(exchange, { query, headers, body: undefined, files: {} });

  const { details } = exchange.api.contract.envelope;
  const rules = { check: checkBody, list: details === undefined ? null : operation.validators.body_all };
  const { body, files } = await readBody(request, operation.contract.body, rules);
  return Object.assign(exchange, { query, headers, body, files });
}

function readQuery({ operation }: Authenticated, search: string, check: Validate): Record<string, unknown> {
  const given = new URLSearchParams(search);
  const query: Record<string, unknown> = {};
  for (const { name, in: place, schema } of operation.contract.parameters) {
    if (place !== 'query' || !given.has(name)) continue;
    query[name] = schema.type === 'array' ? given.getAll(name) : given.get(name);
  }
  return checkValues(query, check, () => parametersSchema(operation.contract.parameters));
}

function readHeaders({ operation, request }: Authenticated, check: Validate): Record<string, unknown> {
  const headers: Record<string, unknown> = {};
  for (const { name, in: place } of operation.contract.parameters) {
    const value = place === 'header' ? request.headers.get(name) : null;
    if (value !== null) headers[name.toLowerCase()] = value;
  }
  return checkValues(headers, check, () => parametersSchema(operation.contract.parameters.map(lower)), {}, documented);

  function documented(field: string): string {
    return operation.contract.parameters.find(({ name }) => name.toLowerCase() === field)?.name ?? field;
  }
}

function lower<T extends { name: string }>(parameter: T): T {
  return { ...parameter, name: parameter.name.toLowerCase() };
}

function parametersSchema(parameters: Authenticated['operation']['contract']['parameters']): JsonSchema {
  return { properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])) };
}

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
  if (!first) throw new Error('Failed to validate: the validator refuses a value and does not say why.');
  throw refuseInvalid([first, ...others], isObject(values) ? values : {}, schema(), caseNames, nameOf);
}

async function readBody(
  request: Request,
  contract: BodyContract,
  rules: BodyRules,
): Promise<Pick<Validated, 'body' | 'files'>> {
  const contentType = request.headers.get('content-type') ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === '' && !contract.required && (await readBytes(request, contract)).byteLength === 0) {
    return { body: undefined, files: {} };
  }
  if (mediaType !== contract.mediaType) {
    throw new Refusal(
      'validate/media-type',
      `The body was sent as ${mediaType || 'nothing in particular'}; this operation reads ${contract.mediaType}.`,
    );
  }

  const bytes = await readBytes(request, contract);
  if (contract.mediaType === 'multipart/form-data') return readParts(bytes, contentType, contract, rules.check);

  const list = bytes.byteLength <= MOST_LISTED_BYTES ? rules.list : null;
  const body = checkValues(
    parseJson(bytes, largestBody(contract)),
    rules.check,
    () => contract.schema,
    contract.errors,
    undefined,
    list,
  );
  return { body, files: {} };
}

async function readParts(bytes: Uint8Array<ArrayBuffer>, contentType: string, contract: BodyContract, check: Validate) {
  const multipart = await readMultipart(bytes, contentType);
  if (!multipart) throw malformed('is not well-formed multipart/form-data');

  const { files } = multipart;
  const fields = Object.fromEntries(
    // A part without a file name is text; where a file belongs it counts as not there.
    Object.entries(multipart.fields).filter(([name]) => contract.schema.properties?.[name]?.format !== 'binary'),
  );
  for (const [name, file] of Object.entries(files)) {
    // A part's name is the caller's: it may be that of something every object has.
    const allowed = Object.hasOwn(contract.partTypes, name) ? contract.partTypes[name] : undefined;
    if (allowed && !isAllowed(file, allowed)) {
      throw new Refusal(
        'validate/media-type',
        `The part ${name} is ${file.type || 'of no type'} and is called ${file.name}; neither is allowed here.`,
      );
    }
  }
  // A file is checked by its type and size; for the schema it only has to be there.
  const placeholders = Object.fromEntries(Object.keys(files).map((name) => [name, '']));
  const body = checkValues({ ...fields, ...placeholders }, check, () => contract.schema, contract.errors);
  return { body, files };
}

/** True where the type or, for clients that send none, the file's name is one of those allowed. */
function isAllowed(file: File, allowed: string[]): boolean {
  const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
  const isUntyped = file.type === '' || file.type === 'application/octet-stream';
  return allowed.includes(isUntyped ? `.${extension}` : (file.type.split(';')[0] ?? ''));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a body is held against: a check that ends at the first problem, and one that finds all, where they are listed. */
interface BodyRules {
  check: Validate;
  list: Validate | null;
}
