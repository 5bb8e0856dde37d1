import type { JsonValue } from '../../openapi/contract.ts';
import { readPointer } from '../../openapi/pointer.ts';
import { dueOf } from '../sandbox/limit-headers.ts';
import type { WaitRule } from './lab-view.ts';

/**
 * Reads how many seconds an answer asks one to wait, where its API says it. `now` is the server's time in milliseconds
 * since the epoch; null where the answer says nothing.
 */
export async function readWait(rule: WaitRule | null, response: Response, now: number): Promise<number | null> {
  if (rule === null) return null;
  if (rule.in === 'header') {
    const value = response.headers.get(rule.name);
    const due = value === null ? null : dueOf(rule.kind, value, now);
    return due === null ? null : Math.max(0, due - now) / 1000;
  }
  // Read from a copy, because the answer is the client's.
  const body = (await response.clone().json()) as JsonValue;
  const seconds = Number(readPointer(body, rule.pointer) ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}

/** Returns in words where an answer says how long to wait. */
export function waitWords(rule: WaitRule | null): string {
  if (rule === null) return 'No response of this API says how long to wait.';
  return rule.in === 'header'
    ? `waitOf reads the header ${rule.name}.`
    : `This API sends no Retry-After; waitOf reads the field ${rule.pointer} of the body.`;
}
