/** What happens to a request on its way, and to its answer. Loaded with the mock, when something is sent. */
import type { Answer } from './answer.ts';
import { readAnswer, type Reading } from './read-answer.ts';
import type { Outgoing } from './request.ts';
import { loadSample } from './sample.ts';
import { addressOf, sandboxNow } from './sandbox.ts';
import { toRequest } from './to-request.ts';
import type { ApiView } from './view.ts';

export { allowanceOf, cancelledAfter, outcomeOf } from './burst.ts';
export { inPool } from './pool.ts';

/** Sends a request and reads its answer to the end. */
export async function exchange(
  api: ApiView,
  outgoing: Outgoing,
  fetch: (request: Request) => Promise<Response>,
  reading: Reading & { signal: AbortSignal },
): Promise<Answer> {
  const request = await toRequest(outgoing, addressOf(api.mockBase), loadSample, reading.signal);
  const started = performance.now();
  const response = await fetch(request);
  return readAnswer(response, started, sandboxNow(), reading);
}
