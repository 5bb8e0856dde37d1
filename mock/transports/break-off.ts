import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { isBrittle } from '../engine/answer/brittle.ts';

/**
 * Returns a response as it is sent, but for two: one of the type `error` ends the connection without a byte, and a
 * stream that fails ends the connection after what was sent, as a server does that goes down.
 */
export function breakOff(response: Response, { outgoing }: HttpBindings): Response {
  // The status is known without making a whole response of what the adapter holds; its type is not.
  if (response.status === 0) {
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  return isBrittle(response) && response.body ? new Response(endingWith(response.body, outgoing), response) : response;
}

/** The adapter would write the error into the stream, where a client takes it for an event. */
function endingWith(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  outgoing: HttpBindings['outgoing'],
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        await written(outgoing);
        // Unlike `destroy`, this lets go out what was written before.
        outgoing.socket?.destroySoon();
        controller.close();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** The timer of this moment, for a test runner may put a fake one in its place. */
const { setImmediate: soon } = globalThis;

/** How often is looked whether everything was written. */
const MOST_LOOKS = 1000;

/** Resolves when the adapter has written what it was given: it may still be collecting the first chunks. */
async function written(outgoing: HttpBindings['outgoing']): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS && !outgoing.destroyed; looks += 1) {
    if (outgoing.headersSent && outgoing.writableLength === 0) return;
    await new Promise((resolve) => void soon(resolve));
  }
}
