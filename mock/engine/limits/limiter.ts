/** How much of a policy is used, as the answer's headers tell it. */
export interface Usage {
  limit: number;
  remaining: number;
  /** When one more becomes free, in milliseconds since the epoch; now, where nothing is used. */
  resetAt: number;
}

/**
 * A way of counting. State is plain data that a limiter may change in place: what gives it away copies it. Of requests
 * that come at once the later one may be counted first: a `now` a little before what was counted last belongs to the same window, and forgets nothing.
 */
export interface Limiter<State> {
  /** Returns what is used now, without using any. */
  peek(state: State | undefined, rule: LimitRule, now: number): Usage;
  /** Returns the state after `cost` more were used (one by default), or null where not as many are left. */
  take(state: State | undefined, rule: LimitRule, now: number, slot: string, cost?: number): State | null;
  /** Returns what tells where the last use was counted, to give it back: a window's start, or a time. */
  markOf(state: State): number;
  /** Returns the state without `cost` of what was counted at `mark`, where that still counts. */
  giveBack(state: State, mark: number, cost: number): State;
  /** Returns from when on a state says no more than none would, in milliseconds since the epoch. */
  endOf(state: State, rule: Pick<LimitRule, 'window'>): number;
  /** Returns whether a value is a state of this kind: it may come from a file. */
  isState(value: unknown): value is State;
}

/** Returns whether a value is a number that can be counted with: finite and not negative. */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Returns whether a value is an object that is no list. */
export function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface LimitRule {
  limit: number;
  /** Milliseconds; 0 for policies that have no window. */
  window: number;
}
