import type { Limiter, LimitRule } from './limiter.ts';

/** Counts within windows that follow each other without a gap, the first of which began with the epoch. */
export const fixedWindow: Limiter<WindowCount> = {
  peek(state, rule, now) {
    const used = usedIn(state, rule, now);
    return { limit: rule.limit, remaining: Math.max(0, rule.limit - used), resetAt: startOf(rule, now) + rule.window };
  },
  take(state, rule, now, _lease, cost = 1) {
    const used = usedIn(state, rule, now);
    return used + cost <= rule.limit ? { start: startOf(rule, now), used: used + cost } : null;
  },
};

/** How many were used in the window that began at `start` (milliseconds since the epoch). */
export interface WindowCount {
  start: number;
  used: number;
}

function usedIn(state: WindowCount | undefined, rule: LimitRule, now: number): number {
  return state?.start === startOf(rule, now) ? state.used : 0;
}

function startOf({ window }: LimitRule, now: number): number {
  return now - (now % window);
}
