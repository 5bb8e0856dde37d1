import type { Arrival } from '../exchange.ts';
import type { Preferences } from '../preferences.ts';

/** How long after one event the next one follows, in milliseconds: slow enough to be seen, fast enough to be read. */
const PACE = 40;

/**
 * Returns a stream of server-sent events with this data, one after the other. It ends early when the caller goes away,
 * and breaks off after as many events as the request's preference `cut` says.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamEvents(
  events: readonly string[],
  { context, request, preferences }: Pick<Arrival, 'context' | 'request'> & { preferences?: Preferences },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    async pull(controller) {
      if (next > 0) await context.sleep(PACE, request.signal);
      if (next === preferences?.cut)
        return controller.error(new TypeError('The mock cut this stream: that was the fault to simulate.'));
      const data = events[next];
      next += 1;
      if (data !== undefined && !request.signal.aborted) controller.enqueue(encoder.encode(frame(data)));
      if ((next >= events.length && next !== preferences?.cut) || request.signal.aborted) controller.close();
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
