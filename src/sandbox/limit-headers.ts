import { signal } from '@preact/signals';
import { headerOf, type Answer } from './answer.ts';
import type { LimitHeaderView } from '../contract/playground-view.ts';
import type { LimitRow, ToldQuota } from './limit-row.ts';
import type * as Structured from './structured-limits.ts';

/** Numbers above this are moments in Unix seconds, numbers below it are seconds to wait. */
const SMALLEST_UNIX_TIME = 1_000_000_000;

/** Reads structured fields; null until it is loaded: its parser comes only where an API has such fields. */
const structured = signal<typeof Structured | null>(null);

/** Loads what reads structured fields (RFC 9651); until then they tell nothing. */
export async function loadStructured(): Promise<void> {
  structured.value ??= await import('./structured-limits.ts');
}

/** Returns each documented header with its value in the answer, null where it has none. */
export function limitRows(headers: LimitHeaderView[], answer: Answer | null): LimitRow[] {
  if (headers.some(({ kind }) => kind === 'ratelimit')) void loadStructured();
  return headers.map((header) => {
    const value = answer && headerOf(answer, header.name);
    return { ...header, value, due: answer && value !== null ? dueOf(header.kind, value, answer.arrived) : null };
  });
}

/** Returns what is left of each policy that tells both its limit and what remains. */
export function quotasOf(rows: LimitRow[]): ToldQuota[] {
  const limits = rows.filter(({ kind }) => kind === 'limit');
  const told = structured.value?.structuredQuotas(rows) ?? [];
  if (told.length > 0) return told;
  return limits.flatMap(({ policy, value }) => {
    const limit = Number(value ?? Number.NaN);
    const remaining = Number(
      rows.find((row) => row.kind === 'remaining' && row.policy === policy)?.value ?? Number.NaN,
    );
    return Number.isFinite(limit) && Number.isFinite(remaining) ? [{ policy, limit, remaining }] : [];
  });
}

/**
 * Returns the moment from which waiting is over, on the sandbox's clock: that of the policy which refused, as the
 * sandbox knows it or the headers tell it, else the next moment that any header tells; null where none does.
 */
export function resetMoment(
  answer: Answer | null,
  rows: LimitRow[],
  quotas: readonly { policy: string; resetAt: number }[],
): number | null {
  const [step, policy] = (answer && headerOf(answer, 'X-Mock-Reason'))?.split('/') ?? [];
  if (step === 'limit') {
    const known = quotas.find((quota) => quota.policy === policy)?.resetAt;
    const told = rows.find(({ kind, due }) => kind.startsWith('retry-after') && due !== null)?.due;
    const ofPolicy = rows.find((row) => row.policy === policy && row.due !== null)?.due;
    const moment = known ?? told ?? ofPolicy;
    if (moment !== undefined) return moment;
  }
  const moments = rows.flatMap(({ due }) => (due === null ? [] : [due]));
  return moments.length === 0 ? null : Math.min(...moments);
}

/** Returns whole seconds until a moment; never less than none. */
export function secondsUntil(moment: number, now: number): number {
  return Math.max(0, Math.ceil((moment - now) / 1000));
}

/** Returns seconds as people read them. */
export function formatSeconds(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/**
 * Returns the moment that a header's value tells, on the clock that `arrived` is on; null where it tells none.
 * @example dueOf('reset-duration', '6m0s', 0) // => 360_000
 */
export function dueOf(kind: LimitHeaderView['kind'], value: string, arrived: number): number | null {
  if (kind === 'reset-duration') {
    const milliseconds = readDuration(value);
    return milliseconds === null ? null : arrived + milliseconds;
  }
  if (kind === 'ratelimit') {
    const wait = structured.value?.shortestWait(value) ?? null;
    return wait === null ? null : arrived + wait * 1000;
  }
  if (!/^(reset|retry-after)/.test(kind) || value.trim() === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return Number.isNaN(Date.parse(value)) ? null : Date.parse(value);
  return number >= SMALLEST_UNIX_TIME ? number * 1000 : arrived + number * 1000;
}

const UNITS: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** Reads a duration as some APIs write it, such as `120ms`, `6m0s` or `1h2m3s`; null for anything else. */
function readDuration(value: string): number | null {
  if (!/^(\d+(\.\d+)?(h|ms|m|s))+$/.test(value)) return null;
  const parts = value.matchAll(/([\d.]+)(h|ms|m|s)/g);
  return [...parts].reduce((sum, [, number, unit = '']) => sum + Number(number) * (UNITS[unit] ?? 0), 0);
}
