import { remembering } from './once.ts';

/** Responses of one second have the same times in them. */
const MOST_TIMES = 1000;

/** Returns whole seconds until a moment, at least one: a client that waits so long finds room. */
export function secondsToWait(moment: number, now: number): number {
  return Math.max(1, Math.ceil((moment - now) / 1000));
}

/**
 * Returns a moment in RFC 3339, without fractions of a second.
 * @example timestamp(1744727520000) // => '2025-04-15T14:32:00Z'
 */
export function timestamp(milliseconds: number): string {
  return timestampOf(Math.floor(milliseconds / 1000));
}

const timestampOf = remembering(
  MOST_TIMES,
  (second: number) => `${new Date(second * 1000).toISOString().slice(0, -'.000Z'.length)}Z`,
);

/**
 * Returns a moment as HTTP writes it (RFC 9110, section 5.6.7).
 * @example httpDate(1744727520000) // => 'Tue, 15 Apr 2025 14:32:00 GMT'
 */
export function httpDate(milliseconds: number): string {
  return httpDateOf(Math.floor(milliseconds / 1000));
}

const httpDateOf = remembering(MOST_TIMES, (second: number) => new Date(second * 1000).toUTCString());

/**
 * Returns a moment of ISO 8601 in UTC, so that moments compare as text; null stays null.
 * @example toUtc('2025-04-15T16:32:00+02:00') // => '2025-04-15T14:32:00.000Z'
 */
export function toUtc(moment: string | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}

/**
 * Returns a time in milliseconds the way OpenAI's rate-limit headers write it.
 * @example formatResetDuration(90_000) // => '1m30s'
 * @see https://platform.openai.com/docs/guides/rate-limits
 */
export function formatResetDuration(milliseconds: number): string {
  const whole = Math.ceil(milliseconds);
  if (whole === 0) return '0s';
  if (whole < 1000) return `${whole}ms`;
  const seconds = Math.ceil(whole / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = `${seconds % 60}s`;
  if (hours > 0) return `${hours}h${minutes}m${rest}`;
  return minutes > 0 ? `${minutes}m${rest}` : rest;
}
