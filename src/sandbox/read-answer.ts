import { mediaTypeOf, type Answer } from './answer.ts';
import { prettyJson } from './json.ts';
import type { StreamedBody } from './stream.ts';

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
  { onPart, signal }: ReadOptions = {},
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

function isText(mediaType: string): boolean {
  return mediaType === '' || /^text\/|json|subrip|xml|yaml|javascript/.test(mediaType);
}

/** What may be done while a body is read. */
export interface ReadOptions {
  onPart?: (answer: Answer) => void;
  signal?: AbortSignal;
}
