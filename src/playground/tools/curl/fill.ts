import type { JsonValue } from '../../../../openapi/contract.ts';
import { keyOfName } from '../../../sandbox/known-key.ts';
import { fileOf } from '../../../sandbox/file.ts';
import { isForbidden } from '../../../sandbox/forbidden-header.ts';
import { isPlainObject, prettyJson } from '../../../sandbox/json.ts';
import { withHeader } from '../../../sandbox/members.ts';
import { initialState, type RequestState } from '../../state.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import type { CurlPart, CurlRequest } from './flags.ts';
import type { Target } from './target.ts';

/** Header fields that carry a key at APIs which do not take it as a Bearer token. */
const KEY_HEADER = /^(x-)?(api-?key|auth(entication)?-?(key|token)?|access-?token)$/i;

/**
 * Returns the playground's request that the command's would be, and what became of the rest of it. A key goes into the
 * key field and nowhere else; where only the name of a variable is known, it is `present`, the key that stands there
 * now, or the API's usual demo key.
 */
export function fillIn(view: PlaygroundView, request: CurlRequest, target: Target, present: string): Filled {
  const notes = [...request.notes];
  const filled: Filling = { view, request, notes, state: emptyState(view, request, target) };
  filled.state.key = readKey(filled, present);
  readHeaders(filled);
  readBody(filled);
  return { state: filled.state, notes };
}

function emptyState(view: PlaygroundView, { method }: CurlRequest, target: Target): RequestState {
  const { draft } = view.operation;
  return {
    ...initialState(view),
    chosen: null,
    text: null,
    files: {},
    draft: {
      method: method ?? draft.method,
      path: target.path ?? draft.path,
      pathParams: target.pathParams,
      query: target.query,
      headers: {},
      body: undefined,
    },
  };
}

function readKey({ view, request, notes }: Filling, present: string): string {
  const format = view.api.key;
  if (!format) return '';
  const authorization = request.headers.find(([name]) => /^authorization$/i.test(name))?.[1];
  const [, scheme = '', token = ''] = /^(\S*)\s*(.*)$/s.exec(authorization ?? '') ?? [];
  const elsewhere = request.headers.find(([name]) => isKeyHeader(view, name));

  let key = request.key ?? elsewhere?.[1] ?? '';
  if (/^bearer$/i.test(scheme)) key = token;
  else if (authorization !== undefined)
    notes.push('The Authorization header was left out: only Bearer keys can be sent.');
  else if (elsewhere)
    notes.push(`${elsewhere[0]} went into the key field: ${view.api.name} takes it as a Bearer token.`);

  if (!/^\$\{?\w+\}?$/.test(key)) return key;
  notes.push(`The key stood in the variable ${key.replace(/[${}]/g, '')}, whose value is not known here.`);
  return present === '' ? keyOfName(format, undefined) : present;
}

function readHeaders({ view, request, state, notes }: Filling): void {
  const declared = view.operation.parameters.filter((parameter) => parameter.in === 'header');
  for (const [name, value] of request.headers) {
    if (/^(proxy-)?authorization$/i.test(name) || isKeyHeader(view, name)) continue;
    if (/^cookie$/i.test(name)) notes.push('Cookies were left out: these APIs do not use any.');
    else if (isForbidden(name) || /^user-agent$/i.test(name))
      notes.push(`${name} was left out: a browser does not let a page send it.`);
    else {
      const documented = declared.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
      state.draft.headers = withHeader(state.draft.headers, documented?.name ?? name, value);
    }
  }
}

function readBody({ view, request, state, notes }: Filling): void {
  const { body } = view.operation;
  const { draft } = state;
  const hasBody = request.data !== null || request.form !== null;
  // As Send does it: a method that is not the operation's own takes no body.
  if (hasBody && (!body || draft.method !== view.operation.draft.method)) {
    notes.push('The body was left out: this request takes none.');
    dropContentType(draft.headers, () => true);
    return;
  }
  if (!hasBody || !body) return;

  const isForm = body.mediaType === 'multipart/form-data';
  if (request.form && isForm) {
    draft.body = Object.fromEntries(request.form.map((part) => [part.name, memberOf(view, part, notes)]));
    dropContentType(draft.headers, (value) => /^multipart\/form-data/i.test(value));
  } else if (request.form) {
    notes.push('The parts of the form were left out: this operation takes no form.');
  } else if (isForm) {
    draft.raw = request.data ?? '';
  } else {
    state.text = prettyJson(request.data ?? '');
    dropContentType(draft.headers, (value) => value === body.mediaType);
  }
}

/** The content type that follows from the body is not written twice. */
function dropContentType(headers: Record<string, string>, isOwn: (value: string) => boolean): void {
  for (const name of Object.keys(headers)) {
    if (/^content-type$/i.test(name) && isOwn(headers[name] ?? '')) delete headers[name];
  }
}

function memberOf(view: PlaygroundView, part: CurlPart, notes: string[]): JsonValue {
  if ('text' in part) return part.text;
  const example = view.operation.draft.body;
  const sample = isPlainObject(example) ? example[part.name] : undefined;
  const { filename, content } = part;
  const type = part.type || (fileOf(sample)?.type ?? 'application/octet-stream');
  if (content !== undefined) return { $file: { name: filename, type, text: content } };
  if (sample === undefined || !fileOf(sample)) {
    notes.push(`A page cannot read ${filename} from the disk: choose the file for ${part.name}.`);
    return { $file: { name: filename, type, text: '' } };
  }
  if (fileOf(sample)?.name !== filename) {
    notes.push(`A page cannot read ${filename} from the disk: the sample takes its place until you choose it.`);
  }
  return part.type === '' || part.type === fileOf(sample)?.type ? sample : retyped(sample, part.type);
}

function retyped(sample: JsonValue, type: string): JsonValue {
  return { $file: { ...(isPlainObject(sample) && isPlainObject(sample['$file']) ? sample['$file'] : {}), type } };
}

function isKeyHeader(view: PlaygroundView, name: string): boolean {
  return KEY_HEADER.test(name) && !view.operation.parameters.some((parameter) => parameter.name === name);
}

interface Filled {
  state: RequestState;
  /** What the reader should know, as sentences. */
  notes: string[];
}

interface Filling extends Filled {
  view: PlaygroundView;
  request: CurlRequest;
}
