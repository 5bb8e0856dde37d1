import { prettyJson } from './json.ts';
import type { Stream, StreamedBody } from './stream.ts';
import type { OperationView } from './view.ts';

/** The reason phrases of RFC 9110 and RFC 6585, which a browser does not have for an answer made in the page. */
const PHRASES: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/**
 * Reads a response to its end. `started` is when the request was sent, on the clock of performance.now(). A stream of
 * events is given to `onPart` as it grows; when the signal is aborted, it ends where it is.
 */
export async function readAnswer(
  response: Response,
  started: number,
  arrived: number,
  { onPart, signal }: Reading = {},
): Promise<Answer> {
  const head = {
    status: response.status,
    phrase: response.statusText || (PHRASES[response.status] ?? ''),
    arrived,
    headers: [...response.headers],
  };
  const mediaType = mediaTypeOf(head);
  if (mediaType === 'text/event-stream' && response.body) {
    const { readStream } = await import('./stream.ts');
    const grow = (body: StreamedBody): Answer => ({ ...head, ...body, milliseconds: performance.now() - started });
    return grow(await readStream(response.body, started, (body) => onPart?.(grow(body)), signal));
  }

  const bytes = await response.arrayBuffer();
  const raw = isText(mediaType) ? new TextDecoder().decode(bytes) : '';
  const isJson = /\bjson\b/.test(mediaType);
  return {
    ...head,
    milliseconds: performance.now() - started,
    size: bytes.byteLength,
    isJson,
    text: isJson ? prettyJson(raw) : raw,
    ...(mediaType.startsWith('image/') && { image: new Blob([bytes], { type: mediaType }) }),
  };
}

/** Returns the media type of an answer without its parameters, in lower case; empty where it has none. */
export function mediaTypeOf(answer: Pick<Answer, 'headers'>): string {
  return (headerOf(answer, 'Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Returns a header's value, or null. The name is compared without regard to case. */
export function headerOf(answer: Pick<Answer, 'headers'>, name: string): string | null {
  return answer.headers.find(([candidate]) => candidate.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}

/**
 * Returns the name of the case that an answer is. Its documentation names the error; where one error has several causes,
 * or the answer is none, it is the chosen case if that one fits.
 */
export function caseOf(
  answer: Answer,
  operation: Pick<OperationView, 'id' | 'cases'>,
  chosen: string | null,
): string | null {
  const anchor = headerOf(answer, 'X-Mock-Help')?.split('#')[1] ?? '';
  const start = `${operation.id}-${answer.status}-`;
  const documented = anchor.startsWith(start) ? anchor.slice(start.length) : null;
  const expected = operation.cases.find(({ name, status }) => name === chosen && status === answer.status);
  const isExpected = expected && (documented === null || errorOf(expected.name) === errorOf(documented));
  return isExpected ? expected.name : documented;
}

/** Returns a number of bytes as people read it. */
export function formatSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** Returns a time as people read it. */
export function formatTime(milliseconds: number): string {
  if (milliseconds < 1) return '< 1 ms';
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function errorOf(name: string): string | undefined {
  return name.split('.')[0];
}

function isText(mediaType: string): boolean {
  return mediaType === '' || /^text\/|json|subrip|xml|yaml|javascript/.test(mediaType);
}

/** An answer, read to its end. */
export interface Answer {
  status: number;
  phrase: string;
  milliseconds: number;
  /** When it arrived, in milliseconds of the sandbox's clock. */
  arrived: number;
  size: number;
  headers: [name: string, value: string][];
  isJson: boolean;
  /** Empty where the body is not text; JSON is indented. */
  text: string;
  /** The body, where it is an image. */
  image?: Blob;
  /** What came, where the body is a stream of events. */
  stream?: Stream;
}

interface Reading {
  onPart?: (answer: Answer) => void;
  signal?: AbortSignal;
}
