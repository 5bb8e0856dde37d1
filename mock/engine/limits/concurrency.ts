import { isAmount, isMembers, type Limiter } from './limiter.ts';

/** How long a slot is held by a request that never says that it has ended, such as one of a closed tab. */
const ABANDONED_AFTER = 5 * 60_000;

/** Counts what is running at the same time. A slot is a lease that ends by itself, or when it is given back. */
export const concurrency: Limiter<Leases> = {
  peek(state, { limit }, now) {
    const running = current(state, now);
    const ends = Math.min(...Object.values(running));
    return {
      limit,
      remaining: Math.max(0, limit - Object.keys(running).length),
      resetAt: Number.isFinite(ends) ? ends : now,
    };
  },
  take(state, { limit }, now, lease) {
    const running = current(state, now);
    return Object.keys(running).length < limit ? { ...running, [lease]: now + ABANDONED_AFTER } : null;
  },
  endOf: (leases) => Math.max(0, ...Object.values(leases)),
  isState: (value): value is Leases => isMembers(value) && Object.values(value).every(isAmount),
};

/** Ends of leases by their ids, in milliseconds since the epoch. */
export type Leases = Record<string, number>;

/** Returns the leases with the end of one changed; `null` gives it back. */
export function changeLease(state: Leases | undefined, lease: string, until: number | null): Leases {
  const { [lease]: _changed, ...others } = state ?? {};
  return until === null ? others : { ...others, [lease]: until };
}

function current(state: Leases | undefined, now: number): Leases {
  return Object.fromEntries(Object.entries(state ?? {}).filter(([, until]) => until > now));
}
