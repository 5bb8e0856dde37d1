import { isAmount, isMembers } from './limiter.ts';
import type { Limiter, LimitRule } from './limiter.ts';

/** Counts within windows that follow each other without a gap, the first of which began with the epoch. */
export const fixedWindow: Limiter<WindowCount> = {
  peek(state, rule, now) {
    const { start, used } = windowAt(state, rule, now);
    return { limit: rule.limit, remaining: Math.max(0, rule.limit - used), resetAt: start + rule.window };
  },
  take(state, rule, now, _slot, cost = 1) {
    const { start, used } = windowAt(state, rule, now);
    return used + cost <= rule.limit ? { start, used: used + cost } : null;
  },
  markOf: ({ start }) => start,
  giveBack: giveBackToWindow,
  endOf: ({ start }, { window }) => start + window,
  isState: isWindowCount,
};

/** How many were used in the window that began at `start` (milliseconds since the epoch). */
export interface WindowCount {
  start: number;
  used: number;
}

/** Returns whether a value is the count of a window. */
export function isWindowCount(value: unknown): value is WindowCount {
  return isMembers(value) && isAmount(value['start']) && isAmount(value['used']);
}

/** Returns the count without `cost` where the window that began at `mark` is still the one counted. */
export function giveBackToWindow(state: WindowCount, mark: number, cost: number): WindowCount {
  return state.start === mark ? { start: mark, used: Math.max(0, state.used - cost) } : state;
}

/** Returns the window of this moment, or the one that has already begun for others. */
function windowAt(state: WindowCount | undefined, { window }: LimitRule, now: number): WindowCount {
  const start = now - (now % window);
  return state?.start === start || state?.start === start + window ? state : { start, used: 0 };
}
