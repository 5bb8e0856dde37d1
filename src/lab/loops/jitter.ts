import type { Client } from './client.ts';

const TRIES = 8;

/** Tries again after a random part of 2, 4, 8, 16 … seconds, so that clients which failed together part company. */
export async function send({ fetch, sleep, random }: Client): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch();
    if (response.status !== 429 || attempt === TRIES) return response;
    await sleep(random() * 2 ** attempt);
  }
}
