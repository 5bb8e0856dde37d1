import type { Client } from './client.ts';

const TRIES = 8;
const PATIENCE = 15 * 60_000;

/** Waits as long as the answer says, and backs off by itself only where it says nothing. */
export async function send({ fetch, sleep, now, waitOf }: Client): Promise<Response> {
  const deadline = now() + PATIENCE;
  for (let attempt = 1; ; attempt++) {
    const response = await fetch();
    if (response.status !== 429 || attempt === TRIES) return response;

    const seconds = (await waitOf(response)) ?? 2 ** (attempt - 1);
    if (now() + seconds * 1000 > deadline) return response;
    await sleep(seconds);
  }
}
