import type { JsonValue } from '../../../../openapi/contract.ts';
import { fileOf } from '../../../sandbox/file.ts';
import { isPlainObject } from '../../../sandbox/json.ts';
import { grouped } from '../../../ui/grouped.ts';
import type { RequestState } from '../../state.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import { listed } from './headers.ts';
import { MAX_FIELDS } from './limits.ts';
import { short, type CurlPart, type CurlRequest } from './request.ts';

/** Writes the body of the command into the state, and says what of it could not be. */
export function readBody(view: PlaygroundView, request: CurlRequest, state: RequestState): void {
  const { body } = view.operation;
  const { draft } = state;
  const { notes } = request;
  if (request.data === null && request.form === null) return;
  // As Send does it: a method that is not the operation's own takes no body.
  if (!body || draft.method !== view.operation.draft.method) {
    notes.add('The body was left out: the playground sends none with this method and path.');
    dropContentType(draft.headers, () => true);
    return;
  }

  const isForm = body.mediaType === 'multipart/form-data';
  if (request.form && isForm) {
    draft.body = formOf(view, request.form, notes);
    dropContentType(draft.headers, (value) => /^multipart\/form-data/i.test(value));
    return;
  }
  if (request.form) {
    notes.add(`The form (-F) was left out: ${view.api.name} accepts ${body.mediaType} here.`);
    dropContentType(draft.headers, () => true);
    return;
  }
  if (request.data === '' && request.isPartial) {
    draft.body = view.operation.draft.body;
    notes.add('The body of the example was put in its place.');
  } else if (isForm) draft.raw = request.data ?? '';
  else state.text = request.data ?? '';
  typeBody(body.mediaType, request, state);
}

/** Writes the content type where it is not the one that follows from the body. */
function typeBody(mediaType: string, { headers, removed, notes }: CurlRequest, { draft }: RequestState): void {
  const isSet = headers.some(([name]) => /^content-type$/i.test(name));
  if (draft.raw === undefined) dropContentType(draft.headers, (value) => value === mediaType);
  if (isSet || !removed.some((name) => /^content-type$/i.test(name))) return;
  const type = 'text/plain;charset=UTF-8';
  draft.headers = { ...draft.headers, 'Content-Type': type };
  notes.add(`The command removes Content-Type. A browser always sends one with a body: ${type}.`);
}

/** The content type that follows from the body is not written twice. */
function dropContentType(headers: Record<string, string>, isOwn: (value: string) => boolean): void {
  for (const name of Object.keys(headers)) {
    if (/^content-type$/i.test(name) && isOwn(headers[name] ?? '')) delete headers[name];
  }
}

function formOf(view: PlaygroundView, parts: CurlPart[], notes: Set<string>): JsonValue {
  const byName = new Map(parts.map((part) => [part.name, part]));
  if (byName.size < parts.length) {
    const names = parts.filter((part) => byName.get(part.name) !== part).map(({ name }) => name);
    notes.add(`These parts are there more than once: ${listed([...new Set(names)])}. Only the last of each was read.`);
  }
  if (byName.size > MAX_FIELDS) notes.add(`Only the first ${MAX_FIELDS} of ${grouped(byName.size)} parts were read.`);
  const kept = [...byName].slice(0, MAX_FIELDS);
  return Object.fromEntries(kept.map(([name, part]) => [name, memberOf(view, part, notes)]));
}

function memberOf(view: PlaygroundView, part: CurlPart, notes: Set<string>): JsonValue {
  if ('text' in part) {
    if (part.text.includes('{n}'))
      notes.add(`The playground replaces {n} in the part ${short(part.name)} with the number of the request.`);
    return part.text;
  }
  const example = view.operation.draft.body;
  const sample = isPlainObject(example) ? example[part.name] : undefined;
  const file = fileOf(sample);
  const { filename, path, content } = part;
  const type = part.type || (file?.type ?? 'application/octet-stream');
  if (content !== undefined) return { $file: { name: filename, type, text: content } };
  if (sample === undefined || !file) {
    notes.add(`The page cannot read ${short(path)} from your disk. Choose the file for ${part.name}.`);
    return { $file: { name: filename, type, text: '' } };
  }
  notes.add(`The page cannot read ${short(path)} from your disk. The sample file is sent until you choose yours.`);
  return part.type === '' || part.type === file.type ? sample : retyped(sample, part.type);
}

function retyped(sample: JsonValue, type: string): JsonValue {
  return { $file: { ...(isPlainObject(sample) && isPlainObject(sample['$file']) ? sample['$file'] : {}), type } };
}
