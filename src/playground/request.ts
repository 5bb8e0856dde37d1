import type { JsonValue } from '../../openapi/contract.ts';
import { draftPath, multipartChunks, numberBody, type MultipartPart, type RequestDraft } from '../../openapi/draft.ts';
import { fileOf } from './file.ts';
import { isPlainObject } from './json.ts';
import type { RequestState } from './state.ts';
import type { PlaygroundView, PreludeView } from './view.ts';

/** Returns the request that Send would send, with its number in the series filled in. */
export function outgoingRequest(view: PlaygroundView, state: RequestState, number: number): Outgoing {
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
    headers: { ...(body && typeOf(draft.raw === undefined ? mediaType : undefined)), ...draft.headers },
    body,
  };
}

/** Returns a request that has to be made before a case, with its number in the series filled in. */
export function preludeRequest(key: string, { draft, mediaType }: PreludeView, number: number): Outgoing {
  const body = mediaType ? outgoingBody(mediaType, numberBody(draft.body, number), draft.raw, {}) : null;
  return {
    method: draft.method,
    path: draftPath(draft),
    key,
    headers: { ...(body && typeOf(draft.raw === undefined ? mediaType : undefined)), ...draft.headers },
    body,
  };
}

/** Returns the request as the browser takes it. `base` is the address that the API's paths follow. */
export async function toRequest(
  outgoing: Outgoing,
  base: string,
  files: FileSource,
  signal: AbortSignal,
): Promise<Request> {
  const headers = new Headers();
  if (outgoing.key !== '') setHeader(headers, 'Authorization', `Bearer ${outgoing.key}`);
  for (const [name, value] of Object.entries(outgoing.headers)) setHeader(headers, name, value);
  // MSW lets requests with this media type through to the network.
  if (/msw\/passthrough/i.test(headers.get('Accept') ?? '')) headers.delete('Accept');

  let body: BodyInit | null = null;
  if (outgoing.body?.kind === 'text') body = outgoing.body.text;
  if (outgoing.body?.kind === 'form') {
    const boundary = `latchkey-${crypto.randomUUID()}`;
    const parts = await Promise.all(outgoing.body.parts.map((part) => loadPart(part, files)));
    body = new Blob(multipartChunks(parts, boundary));
    if (/^multipart\/form-data$/i.test(headers.get('Content-Type') ?? '')) {
      headers.set('Content-Type', `multipart/form-data; boundary=${boundary}`);
    }
  }
  return new Request(base + outgoing.path, { method: outgoing.method, headers, body, signal, cache: 'no-store' });
}

/** Returns the example body as text, numbered, as the form shows it. */
export function bodyText(draft: RequestDraft, number: number): string {
  return draft.raw ?? JSON.stringify(numberBody(draft.body, number), null, 2) ?? '';
}

function outgoingBody(
  mediaType: string,
  body: JsonValue | undefined,
  written: string | undefined,
  files: Record<string, File>,
): OutgoingBody | null {
  if (written !== undefined) return { kind: 'text', text: written };
  if (body === undefined) return null;
  if (mediaType !== 'multipart/form-data') return { kind: 'text', text: JSON.stringify(body) };

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

async function loadPart(part: FormPart, files: FileSource): Promise<MultipartPart<Blob>> {
  if ('text' in part) return part;
  if (part.file instanceof Blob) return { ...part, file: part.file };
  return { ...part, file: 'text' in part.file ? new Blob([part.file.text]) : await files(part.file.sample) };
}

/** Set, not append: a header of the case takes the place of the one that follows from the key or the body. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    // The browser's own message would print the value.
    throw new Error(`the header ${name} would have characters that a header cannot carry.`);
  }
}

/** Text without a media type gets the one that a browser would add, so that the code can say it too. */
function typeOf(mediaType = 'text/plain;charset=UTF-8'): Record<string, string> {
  return { 'Content-Type': mediaType };
}

/** A request before it is encoded; what Send sends and what the code shows are both made from it. */
export interface Outgoing {
  method: string;
  /** Below the API's base, with its query. */
  path: string;
  /** Empty: no Authorization header. */
  key: string;
  headers: Record<string, string>;
  body: OutgoingBody | null;
}

type OutgoingBody = { kind: 'text'; text: string } | { kind: 'form'; parts: FormPart[] };

/** A part of a form: a file is the reader's own, text of the document, or a sample that the site serves. */
export type FormPart = MultipartPart<File | { text: string } | { sample: string }>;

/** Loads a sample file by its path below the site's base. */
export type FileSource = (sample: string) => Promise<Blob>;
