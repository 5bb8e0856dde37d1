import type { Arrival } from '../exchange.ts';

/** How long after one event the next one follows, in milliseconds: slow enough to be seen, fast enough to be read. */
const PACE = 40;

/**
 * Returns a stream of server-sent events with this data, one after the other. It ends early when the caller goes away.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamEvents(
  events: readonly string[],
  { context, request }: Arrival,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    async pull(controller) {
      if (next > 0) await context.sleep(PACE, request.signal);
      const data = events[next];
      next += 1;
      if (data !== undefined && !request.signal.aborted) controller.enqueue(encoder.encode(frame(data)));
      if (next >= events.length || request.signal.aborted) controller.close();
    },
    cancel() {
      next = events.length;
    },
  });
}

/** A line break within the data begins another data line. */
function frame(data: string): string {
  return `${data
    .split('\n')
    .map((line) => `data: ${line}`)
    .join('\n')}\n\n`;
}
