import type { Limiter, LimitRule } from './limiter.ts';
import { giveBackToWindow, isWindowCount, type WindowCount } from './fixed-window.ts';

/** Counts within a window that begins with the first request counted in it; the next one begins after its end. */
export const firstRequestWindow: Limiter<WindowCount> = {
  peek(state, rule, now) {
    const open = openWindow(state, rule, now);
    return {
      limit: rule.limit,
      remaining: Math.max(0, rule.limit - (open?.used ?? 0)),
      resetAt: open ? open.start + rule.window : now,
    };
  },
  take(state, rule, now, _slot, cost = 1) {
    const { start, used } = openWindow(state, rule, now) ?? { start: now, used: 0 };
    return used + cost <= rule.limit ? { start, used: used + cost } : null;
  },
  markOf: ({ start }) => start,
  giveBack: giveBackToWindow,
  endOf: ({ start }, { window }) => start + window,
  isState: isWindowCount,
};

/** Returns the window that is open now; undefined where there is none, or the clock was set back by more than one. */
function openWindow(state: WindowCount | undefined, { window }: LimitRule, now: number): WindowCount | undefined {
  return state && Math.abs(now - state.start) < window ? state : undefined;
}
