import { bodyText as textOfBody, isJson } from '../../openapi/body-text.ts';
import type { JsonValue } from '../../openapi/contract.ts';
import type { Carrier } from '../../openapi/credentials.ts';
import { draftPath, numberBody, type MultipartPart, type RequestDraft } from '../../openapi/draft.ts';
import { fileOf } from './file.ts';
import { isPlainObject } from './json.ts';
import { headersFrom } from './members.ts';
import type { PlaygroundView, PreludeView } from '../contract/playground-view.ts';

/** Returns the request that Send would send, with its number in the series filled in. */
export function outgoingRequest(view: PlaygroundView, state: Inputs, number: number): Outgoing {
  const { draft, text, files } = state;
  const written = text === null ? draft.raw : text;
  // A method that was changed takes no body, as in the published cases.
  const isOwnMethod = draft.method === view.operation.draft.method;
  const mediaType = view.operation.body?.mediaType;

  const body =
    isOwnMethod && mediaType ? outgoingBody(mediaType, numberBody(draft.body, number), written, files) : null;
  return {
    method: draft.method,
    path: draftPath(draft),
    key: view.api.key ? state.key : '',
    ...(view.operation.carriers && { carriers: view.operation.carriers }),
    headers: headersOf(draft, body, mediaType),
    body,
  };
}

/** Returns a request that has to be made before a case, with its number in the series filled in. */
export function preludeRequest(key: string, { draft, mediaType, carriers }: PreludeView, number: number): Outgoing {
  const body = mediaType ? outgoingBody(mediaType, numberBody(draft.body, number), draft.raw, {}) : null;
  return {
    method: draft.method,
    path: draftPath(draft),
    key,
    ...(carriers && { carriers }),
    headers: headersOf(draft, body, mediaType),
    body,
  };
}

/** Returns the example body as text, numbered, as the form shows it; text that is no JSON stands as it is. */
export function exampleBodyText(draft: RequestDraft, number: number, mediaType = 'application/json'): string {
  const body = numberBody(draft.body, number);
  if (draft.raw === undefined && typeof body === 'string' && !isJson(mediaType)) return body;
  return draft.raw ?? JSON.stringify(body, null, 2) ?? '';
}

function outgoingBody(
  mediaType: string,
  body: JsonValue | undefined,
  written: string | undefined,
  files: Record<string, File>,
): OutgoingBody | null {
  if (written !== undefined) return { kind: 'text', text: written };
  if (body === undefined) return null;
  if (mediaType !== 'multipart/form-data') return { kind: 'text', text: textOfBody(mediaType, body) };

  const members = isPlainObject(body) ? Object.entries(body) : [];
  return { kind: 'form', parts: members.map(([name, value]) => formPart(name, value, files[name])) };
}

function formPart(name: string, value: JsonValue, own: File | undefined): FormPart {
  if (own) return { name, file: own, filename: own.name, type: own.type || 'application/octet-stream' };
  const reference = fileOf(value);
  if (reference) {
    const { name: filename, type, text, sample = '' } = reference;
    return { name, file: text === undefined ? { sample } : { text }, filename, type };
  }
  return { name, text: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** Of fields whose names differ in case only, the last holds, so that the code says what Send sends. */
function headersOf({ headers, raw }: RequestDraft, body: OutgoingBody | null, mediaType?: string) {
  // Text without a media type gets the one that a browser would add, so that the code can say it too.
  const ofBody = (raw === undefined ? mediaType : undefined) ?? 'text/plain;charset=UTF-8';
  return headersFrom([...(body ? [['Content-Type', ofBody] as const] : []), ...Object.entries(headers)]);
}

/** What a reader filled in. The key lives here and in the request's header, and nowhere else. */
export interface Inputs {
  key: string;
  draft: RequestDraft;
  /** The body as the reader wrote it; null while it is the example's. */
  text: string | null;
  /** Files of the reader's own, by the name of their part. */
  files: Record<string, File>;
}

/** A request before it is encoded; what Send sends and what the code shows are both made from it. */
export interface Outgoing {
  method: string;
  /** Below the API's base, with its query. */
  path: string;
  /** Empty: the request carries no key. */
  key: string;
  /** Where the key goes; as a Bearer token where nothing is said. */
  carriers?: Carrier[];
  headers: Record<string, string>;
  body: OutgoingBody | null;
}

type OutgoingBody = { kind: 'text'; text: string } | { kind: 'form'; parts: FormPart[] };

/** A part of a form: a file is the reader's own, text of the document, or a sample that the site serves. */
export type FormPart = MultipartPart<File | { text: string } | { sample: string }>;
