import { isAmount, isMembers, type Limiter } from './limiter.ts';

/** How long a slot is held by a request that never says that it has ended, such as one of a closed tab. */
const ABANDONED_AFTER = 5 * 60_000;

/**
 * Counts what is running at the same time. A slot ends by itself, or when it is given back. Slots are changed in place:
 * with hundreds of them, a copy for each request would cost more than all else.
 */
export const concurrency: Limiter<Slots> = {
  peek(state = {}, { limit }, now) {
    let running = 0;
    let first = Infinity;
    for (const slot in state) {
      const until = state[slot] ?? 0;
      if (until <= now) continue;
      running += 1;
      first = Math.min(first, until);
    }
    return { limit, remaining: Math.max(0, limit - running), resetAt: running > 0 ? first : now };
  },
  take(state = {}, { limit }, now, slot) {
    let running = 0;
    for (const each in state) {
      if ((state[each] ?? 0) > now) running += 1;
      else delete state[each];
    }
    if (running >= limit) return null;
    state[slot] = now + ABANDONED_AFTER;
    return state;
  },
  // A slot is known by its request's id, so it is given back by that.
  markOf: () => 0,
  giveBack: (slots) => slots,
  endOf: (slots) => Object.values(slots).reduce((last, until) => Math.max(last, until), 0),
  isState: (value): value is Slots => isMembers(value) && Object.values(value).every(isAmount),
};

/** Ends of slots by their ids, in milliseconds since the epoch. */
export type Slots = Record<string, number>;

/** Returns the slots with the end of one changed, in place; `null` gives it back. */
export function changeSlot(state: Slots = {}, slot: string, until: number | null): Slots {
  if (until === null) delete state[slot];
  else state[slot] = until;
  return state;
}
