/**
 * From an operation's example request and a trigger to a request that can be sent. The same code writes the cases and
 * fills in the playground, so what a reader sees is what the tests replay.
 */
import { carriersFor, joinCookies, withCredential, type Carrier } from './credentials.ts';
import { isRepeated, parameterText, SEPARATORS, styleOf } from './parameter-text.ts';
import type { ApiContract, FileSample, JsonValue, OperationContract, RequestPatch, Trigger } from './contract.ts';
import { isObject } from './is-object.ts';

/** A request as a form: every part on its own, nothing encoded. */
export interface RequestDraft {
  method: string;
  /** Path template below the API's base. */
  path: string;
  pathParams: Record<string, string>;
  query: Record<string, string>;
  /**
   * Query parameters that are lists, by what parts their entries in `query`; `&`: each entry is sent as a parameter of its
   * own, and commas part them here.
   */
  lists?: Record<string, string>;
  /** Without Authorization and Content-Type, which follow from the key and the body. */
  headers: Record<string, string>;
  /** undefined: no body. */
  body: JsonValue | undefined;
  /** Sent as it is, in place of `body`. */
  raw?: string;
}

/** One part of a multipart body, ready to be written. */
export type MultipartPart<File> =
  { name: string; text: string } | { name: string; file: File; filename: string; type: string };

/** Returns `target` with `patch` applied, as a JSON Merge Patch (RFC 7396). Neither argument is changed. */
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch;

  const result: Record<string, JsonValue> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = isFileSample(value) ? value : mergePatch(result[name], value);
  }
  return result;
}

/** Returns the operation's example request, changed as the trigger says. */
export function draftRequest(operation: OperationContract, trigger: Trigger = {}, name?: string): RequestDraft {
  const draft: RequestDraft = {
    method: operation.method,
    path: operation.path,
    pathParams: {},
    query: {},
    headers: {},
    body: operation.body?.example,
  };
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query' && parameter.schema.type === 'array' && parameter.mediaType === undefined) {
      const separator = isRepeated(parameter) ? '&' : (SEPARATORS[styleOf(parameter).style] ?? ',');
      draft.lists = { ...draft.lists, [parameter.name]: separator };
    }
    if (parameter.example === undefined) continue;
    for (const [member, text] of parameterText(parameter, parameter.example)) {
      if (parameter.in === 'cookie') draft.headers['Cookie'] = joinCookies(draft.headers['Cookie'], member, text);
      else ({ path: draft.pathParams, query: draft.query, header: draft.headers })[parameter.in][member] = text;
    }
  }
  for (const companion of operation.companions ?? [])
    Object.assign(draft, withCredential(draft, companion, companion.value));
  if (trigger.force && name !== undefined) draft.headers['Prefer'] = `example=${name}`;
  return trigger.request ? patchDraft(draft, trigger.request) : draft;
}

/** Returns the draft with the patch applied; the draft itself is not changed. */
export function patchDraft(draft: RequestDraft, patch: RequestPatch): RequestDraft {
  const next: RequestDraft = {
    ...draft,
    method: patch.method ?? draft.method,
    path: patch.url ?? draft.path,
    pathParams: { ...draft.pathParams, ...patch.path },
    query: { ...draft.query },
    headers: { ...draft.headers },
  };
  for (const [name, value] of Object.entries(patch.query ?? {})) {
    if (value === null) delete next.query[name];
    else if (Array.isArray(value)) {
      const separator = draft.lists?.[name] ?? '&';
      next.lists = { ...next.lists, [name]: separator };
      next.query[name] = value.map(asText).join(separator === '&' ? ',' : separator);
    } else next.query[name] = asText(value);
  }
  for (const [name, value] of Object.entries(patch.cookie ?? {})) {
    const cookies = joinCookies(next.headers['Cookie'], name, value);
    if (cookies === '') delete next.headers['Cookie'];
    else next.headers['Cookie'] = cookies;
  }
  for (const [name, value] of Object.entries(patch.header ?? {})) {
    if (value === null) delete next.headers[name];
    else next.headers[name] = typeof value === 'string' ? value : value.$repeat.text.repeat(value.$repeat.times);
  }
  if (patch.body !== undefined) next.body = mergePatch(draft.body, spellOut(patch.body));
  if (patch.raw !== undefined) next.raw = patch.raw;
  return next;
}

/** Returns the draft's path with parameters and query filled in, below the API's base. */
export function draftPath(draft: RequestDraft): string {
  const path = draft.path.replace(/\{([^}]+)\}/g, (_, name: string) => pathText(draft.pathParams[name] ?? ''));
  const pairs = Object.entries(draft.query).flatMap(([name, value]) =>
    draft.lists?.[name] === '&' ? value.split(',').map((entry) => [name, entry]) : [[name, value]],
  );
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Encodes what a path segment cannot hold; what parts the entries of a list stays (RFC 3986, section 3.3). */
function pathText(value: string): string {
  return encodeURIComponent(value).replace(/%2C|%3B|%3D/g, decodeURIComponent);
}

/**
 * Returns the body with every `{n}` in its strings replaced by the number of the request in a series, so that the
 * sends of a series are not duplicates of each other.
 */
export function numberBody(body: JsonValue | undefined, n: number): JsonValue | undefined {
  if (typeof body === 'string') return body.replaceAll('{n}', String(n));
  if (Array.isArray(body)) return body.map((item) => numberBody(item, n) as JsonValue);
  if (!isObject(body) || isFileSample(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, numberBody(value, n) as JsonValue]));
}

/** Returns the key that a trigger names, or null where none is sent. Throws for a name that no demo key has. */
export function keyFor(api: ApiContract, key: string | undefined): string | null {
  if (key === 'none' || Object.keys(api.credentials).length === 0) return null;
  if (key === 'malformed' || key === 'unknown') return api.sampleKeys[key];
  const demoKey = key === undefined ? api.demoKeys[0] : api.demoKeys.find((candidate) => candidate.name === key);
  if (!demoKey) throw new Error(`Failed to find the demo key "${key}" of ${api.id}: add it under x-latchkey.demoKeys.`);
  return demoKey.value;
}

/**
 * Returns the draft with a key where the operation takes it; fields of the same names that the draft has stay. One that
 * takes no key is sent it as the API's others are, for a client may send it there too.
 */
export function withKey(
  api: ApiContract,
  operation: OperationContract,
  draft: RequestDraft,
  key: string,
): RequestDraft {
  return signDraft(draft, carriersFor(api, operation), key);
}

/** Returns the draft with a key in these places. */
function signDraft(draft: RequestDraft, carriers: readonly Carrier[], key: string): RequestDraft {
  const cookies = draft.headers['Cookie'];
  const start = { headers: cookies === undefined ? {} : { Cookie: cookies }, query: {} };
  const { headers, query } = carriers.reduce((signed, carrier) => withCredential(signed, carrier, key), start);
  const { Cookie: _joined, ...others } = draft.headers;
  return { ...draft, headers: { ...headers, ...others }, query: { ...query, ...draft.query } };
}

/** Returns the parts of a multipart body from an object whose members are strings and file samples. */
export function multipartParts(body: JsonValue): MultipartPart<string>[] {
  if (!isObject(body)) return [];
  return Object.entries(body).map(([name, value]) =>
    isFileSample(value)
      ? { name, file: value.$file.text, filename: value.$file.name, type: value.$file.type }
      : { name, text: typeof value === 'string' ? value : JSON.stringify(value) },
  );
}

/** Returns the chunks of a multipart body (RFC 7578), in order: strings, and files as they were given. */
export function multipartChunks<File>(parts: MultipartPart<File>[], boundary: string): (string | File)[] {
  const chunks: (string | File)[] = [];
  for (const part of parts) {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeQuotes(part.name)}"`;
    if ('text' in part) {
      chunks.push(`${disposition}\r\n\r\n${part.text}\r\n`);
    } else {
      chunks.push(`${disposition}; filename="${escapeQuotes(part.filename)}"\r\nContent-Type: ${part.type}\r\n\r\n`);
      chunks.push(part.file, '\r\n');
    }
  }
  chunks.push(`--${boundary}--\r\n`);
  return chunks;
}

/** True for the members of an example that stand for a file. */
export function isFileSample(value: unknown): value is FileSample & { [member: string]: JsonValue } {
  return typeof value === 'object' && value !== null && '$file' in value;
}

/** Returns the text that `$repeat` stands for, or null where the value is something else. */
export function repeatedText(value: JsonValue | undefined): string | null {
  if (!isObject(value) || !isObject(value['$repeat'])) return null;
  const { text, times } = value['$repeat'];
  return typeof text === 'string' && typeof times === 'number' ? text.repeat(times) : null;
}

/** Returns a patch with every long text in it written out. */
function spellOut(patch: JsonValue): JsonValue {
  const text = repeatedText(patch);
  if (text !== null) return text;
  if (Array.isArray(patch)) return patch.map(spellOut);
  if (!isObject(patch) || isFileSample(patch)) return patch;
  return Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, spellOut(value)]));
}

function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function escapeQuotes(text: string): string {
  return text.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}
