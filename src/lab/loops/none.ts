import type { Client } from './client.ts';

/** Sends once and takes what comes. */
export async function send({ fetch }: Client): Promise<Response> {
  return fetch();
}
