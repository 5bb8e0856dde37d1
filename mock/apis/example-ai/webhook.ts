import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { unixSeconds } from './time.ts';
import type { Schemas } from './types.ts';

/** A webhook as it is kept. */
export interface Webhook {
  id: string;
  url: string;
  events: Schemas['EventName'][];
  active: boolean;
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** Signs its events; shown once, when the webhook is created. */
  secret: string;
}

/** Returns a webhook as the API shows it. */
export function describeWebhook({ id, url, events, active, createdAt }: Webhook): Schemas['Webhook'] {
  return { id, url, events, active, created: unixSeconds(createdAt) };
}

/** Returns a new secret; `random` fills an array with random bytes. */
export function newSecret(random: (bytes: Uint8Array) => void): string {
  const bytes = new Uint8Array(32);
  random(bytes);
  return `whsec_${bytesToHex(bytes)}`;
}

/** Returns an event with its signature: the HMAC-SHA256, in hexadecimal, of the other members as compact JSON. */
export function signEvent(event: Omit<Schemas['WebhookEvent'], 'signature'>, secret: string): Schemas['WebhookEvent'] {
  const payload = utf8ToBytes(JSON.stringify(event));
  return { ...event, signature: bytesToHex(hmac(sha256, utf8ToBytes(secret), payload)) };
}
