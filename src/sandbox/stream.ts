import { createParser } from 'eventsource-parser';

/**
 * Reads a stream of server-sent events as it arrives.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function readStream(
  body: ReadableStream<Uint8Array>,
  started: number,
  onPart: (body: StreamedBody) => void,
  signal?: AbortSignal,
): Promise<StreamedBody> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parse = createEventParser();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', stop, { once: true });

  let size = 0;
  let text = '';
  let stream: Stream = { events: [], pieces: 0, end: 'open' };
  const current = (): StreamedBody => ({ size, text, isJson: false, stream });
  onPart(current());
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const decoded = decoder.decode(piece.value, { stream: true });
    const at = performance.now() - started;
    size += piece.value.byteLength;
    text += decoded;
    const events = parse(decoded).map((event) => ({ ...event, at }));
    stream = { ...stream, events: [...stream.events, ...events], pieces: stream.pieces + 1 };
    onPart(current());
  }
  signal?.removeEventListener('abort', stop);
  stream = { ...stream, end: signal?.aborted ? 'cut' : 'done' };
  return current();
}

/** Returns a function that takes the next piece of text and returns the events that it completes. */
export function createEventParser(): (piece: string) => EventFields[] {
  let completed: EventFields[] = [];
  const parser = createParser({
    onEvent: ({ event = '', data }) => completed.push({ name: event, data }),
  });
  return (piece) => {
    completed = [];
    parser.feed(piece);
    return completed;
  };
}

/** An event of a stream; its name is empty where the stream gives none. */
export interface EventFields {
  name: string;
  data: string;
}

/** An event with its time stamp: milliseconds since the request was sent. */
interface StreamEvent extends EventFields {
  at: number;
}

export interface Stream {
  events: StreamEvent[];
  /** In how many pieces the body arrived. */
  pieces: number;
  /** `cut`: the reader of the page ended it. */
  end: 'open' | 'done' | 'cut';
}

/** The part of an answer that grows while it is read. */
export interface StreamedBody {
  size: number;
  text: string;
  isJson: boolean;
  stream: Stream;
}
