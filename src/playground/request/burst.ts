import type { Quotas } from '../limits/quotas.ts';

/**
 * Returns what came of a run in words: how many passed, how many there was room for, and how many had which status.
 * @example outcomeOf([200, 429], { policy: 'per-minute', left: 1, limit: 60 })
 * // => 'Passed exactly 1 of 2: as many as per-minute had left. 1 × 200, 1 × 429.'
 */
export function outcomeOf(statuses: readonly number[], allowance: Allowance | null): string {
  const counts = `${countsOf(statuses)}.`;
  const passed = statuses.filter((status) => status !== 429).length;
  if (passed === statuses.length) return counts;
  if (allowance && passed === allowance.left) {
    const { policy, left, limit } = allowance;
    const why = left === limit ? `as many as ${policy} allows` : `as many as ${policy} had left of ${limit}`;
    return `Passed exactly ${passed} of ${statuses.length}: ${why}. ${counts}`;
  }
  const isMore = allowance && passed > allowance.left;
  return `Passed ${passed} of ${statuses.length}${isMore ? ': more came free while it ran' : ''}. ${counts}`;
}

/**
 * Returns how far a run of `total` had come when it was cancelled.
 * @example cancelledAfter([200, 200], 10) // => 'Canceled after 2 of 10. 2 × 200.'
 */
export function cancelledAfter(statuses: readonly number[], total: number): string {
  if (total === 1) return 'Canceled.';
  const counts = statuses.length === 0 ? '' : ` ${countsOf(statuses)}.`;
  return `Canceled after ${statuses.length} of ${total}.${counts}`;
}

/** Returns the policy that lets the fewest requests pass now; null where nothing is known of any that counts requests. */
export function allowanceOf(quotas: Quotas | null, isCounted: (policy: string) => boolean): Allowance | null {
  const counted = quotas?.here.filter(({ policy }) => isCounted(policy)) ?? [];
  const [least] = counted.toSorted((one, other) => one.remaining - other.remaining);
  return least ? { policy: least.policy, left: least.remaining, limit: least.limit } : null;
}

/** Returns how many answers had which status, in the order in which they came. */
function countsOf(statuses: readonly number[]): string {
  const kinds = [...new Set(statuses)];
  return kinds.map((kind) => `${statuses.filter((status) => status === kind).length} × ${kind}`).join(', ');
}

/** How many requests a policy has room for before a run. */
export interface Allowance {
  policy: string;
  left: number;
  limit: number;
}
