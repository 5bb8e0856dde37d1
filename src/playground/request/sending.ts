/** What happens to a request on its way, and to its answer. Loaded with the mock, when something is sent. */
import type { Answer } from '../../sandbox/answer.ts';
import { readAnswer, type ReadOptions } from '../../sandbox/read-answer.ts';
import type { Outgoing } from '../../sandbox/request.ts';
import { loadSample } from '../../sandbox/sample.ts';
import { addressOf } from '../../sandbox/address.ts';
import { sandboxTime } from '../../sandbox/state.ts';
import { toRequest } from '../../sandbox/to-request.ts';
import type { ApiView } from '../../contract/playground-view.ts';

export { allowanceOf, cancelledAfter, outcomeOf } from './burst.ts';
export { inPool } from '../../sandbox/pool.ts';

/** Sends a request and reads its answer to the end. */
export async function sendOne(
  api: ApiView,
  outgoing: Outgoing,
  fetch: (request: Request) => Promise<Response>,
  reading: ReadOptions & { signal: AbortSignal },
): Promise<Answer> {
  const request = await toRequest(outgoing, addressOf(api.mockBase), loadSample, reading.signal);
  const started = performance.now();
  const response = await fetch(request);
  return readAnswer(response, started, await sandboxTime(), reading);
}

/**
 * Sends a request and, until one gets the wanted status, each further one. Returns the last response. Without a wish the
 * first response is the last.
 */
export async function sendUntil(
  wanted: Wanted | null,
  outgoing: Outgoing,
  send: (outgoing: Outgoing) => Promise<Answer>,
): Promise<Answer> {
  let received = await send(outgoing);
  for (const next of wanted?.further ?? []) {
    if (received.status === wanted?.status) break;
    received = await send(next);
  }
  return received;
}

/** What a case should get, and the requests that may still bring it about. */
export interface Wanted {
  status: number | undefined;
  further: Iterable<Outgoing>;
}
