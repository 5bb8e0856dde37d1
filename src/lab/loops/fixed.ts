import type { Client } from './client.ts';

const TRIES = 8;
const SECONDS = 1;

/** Tries again after the same pause each time. */
export async function send({ fetch, sleep }: Client): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch();
    if (response.status !== 429 || attempt === TRIES) return response;
    await sleep(SECONDS);
  }
}
