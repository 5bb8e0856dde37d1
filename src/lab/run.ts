import type { Client } from './loops/client.ts';
import { judge, summarise, type Attempt, type Judged, type Summary } from './verdict.ts';

/** How long a request is taken to last, in milliseconds: in the sandbox it would take no time at all. */
const REQUEST_TIME = 100;

/**
 * Lets a loop send so many requests, one after the other, and judges every attempt. Nobody waits: sleeping moves the
 * clock that `send` is given.
 */
export async function runLoop(
  loop: (client: Client) => Promise<Response>,
  { wanted, send, waitOf, random, signal }: Experiment,
): Promise<Run> {
  const attempts: Attempt[] = [];
  let now = 0;
  for (let call = 0; call < wanted; call++) {
    await loop({
      now: () => now,
      random,
      sleep: async (seconds) => {
        now += Math.max(0, seconds) * 1000;
      },
      waitOf: (response) => waitOf(response, now),
      fetch: async () => {
        signal?.throwIfAborted();
        const at = now;
        const response = await send(call, at);
        now += REQUEST_TIME;
        const wait = response.status === 429 ? await waitOf(response.clone(), at) : null;
        attempts.push({ call, at, status: response.status, until: wait === null ? null : at + wait * 1000 });
        return response;
      },
    });
  }
  const judged = judge(attempts);
  return { attempts: judged, summary: summarise(judged, wanted, now) };
}

/** What a run needs. */
export interface Experiment {
  wanted: number;
  /** Sends the `call`th request at a moment, in milliseconds since the run began; moments never go back. */
  send: (call: number, at: number) => Promise<Response>;
  /** Reads how many seconds an answer asks one to wait. */
  waitOf: (response: Response, now: number) => Promise<number | null>;
  random: () => number;
  signal?: AbortSignal;
}

export interface Run {
  attempts: Judged[];
  summary: Summary;
}
