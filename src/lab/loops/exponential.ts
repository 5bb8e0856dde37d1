import type { Client } from './client.ts';

const TRIES = 8;

/** Tries again after 1, 2, 4, 8 … seconds. */
export async function send({ fetch, sleep }: Client): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch();
    if (response.status !== 429 || attempt === TRIES) return response;
    await sleep(2 ** (attempt - 1));
  }
}
