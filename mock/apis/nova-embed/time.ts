import { remembering } from '../../engine/once.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** @example iso(1771329600000) // => '2026-02-17T12:00:00.000Z' */
export const iso = remembering(1000, (milliseconds: number): string => new Date(milliseconds).toISOString());

/** Returns the moment where it has come, else null. */
export function isoOnce(milliseconds: number | null, now: number): string | null {
  return milliseconds !== null && milliseconds <= now ? iso(milliseconds) : null;
}
