import { createHmac, timingSafeEqual } from 'node:crypto';

/** How old an event may be, in milliseconds: an old one may be a recording that somebody sends again. */
const MAX_AGE = 5 * 60_000;

/** Returns the event in a request's body, or null where the webhook's secret has not signed it, or not just now. */
export function readEvent(body: string, secret: string, now = Date.now()): Event | null {
  const { signature, ...signed } = JSON.parse(body) as Event & { signature?: unknown };
  const expected = Buffer.from(createHmac('sha256', secret).update(JSON.stringify(signed)).digest('hex'));
  const given = Buffer.from(typeof signature === 'string' ? signature : '');

  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  const recent = Math.abs(now - Date.parse(signed.timestamp)) <= MAX_AGE;
  return genuine && recent ? signed : null;
}

interface Event {
  event: string;
  data: { id: string; created: number };
  timestamp: string;
}
