import { isAmount, isMembers, type Limiter } from './limiter.ts';

/** How long a slot is held by a request that never says that it has ended, such as one of a closed tab. */
const ABANDONED_AFTER = 5 * 60_000;

/** Counts what is running at the same time. A slot ends by itself, or when it is given back. */
export const concurrency: Limiter<Slots> = {
  peek(state, { limit }, now) {
    const running = current(state, now);
    const ends = Math.min(...Object.values(running));
    return {
      limit,
      remaining: Math.max(0, limit - Object.keys(running).length),
      resetAt: Number.isFinite(ends) ? ends : now,
    };
  },
  take(state, { limit }, now, slot) {
    const running = current(state, now);
    return Object.keys(running).length < limit ? { ...running, [slot]: now + ABANDONED_AFTER } : null;
  },
  // A slot is known by its request's id, so it is given back by that.
  markOf: () => 0,
  giveBack: (slots) => slots,
  endOf: (slots) => Math.max(0, ...Object.values(slots)),
  isState: (value): value is Slots => isMembers(value) && Object.values(value).every(isAmount),
};

/** Ends of slots by their ids, in milliseconds since the epoch. */
export type Slots = Record<string, number>;

/** Returns the slots with the end of one changed; `null` gives it back. */
export function changeSlot(state: Slots | undefined, slot: string, until: number | null): Slots {
  const { [slot]: _changed, ...others } = state ?? {};
  return until === null ? others : { ...others, [slot]: until };
}

function current(state: Slots | undefined, now: number): Slots {
  return Object.fromEntries(Object.entries(state ?? {}).filter(([, until]) => until > now));
}
