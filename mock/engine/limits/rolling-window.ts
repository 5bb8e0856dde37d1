import { isAmount, isMembers, type Limiter, type LimitRule, type Usage } from './limiter.ts';

/**
 * Counts the requests of the last `window` milliseconds exactly. Requests of the same millisecond share an entry, so
 * the log stays small however many there are.
 */
export const rollingWindow: Limiter<RollingLog> = {
  peek(state, rule, now) {
    return usage(prune(state, rule, now), rule, now);
  },
  take(state, rule, now, _slot, cost = 1) {
    const log = prune(state, rule, now);
    if (log.total + cost > rule.limit) return null;

    const last = log.entries.at(-1);
    if (last && last[0] >= now && last[0] < now + rule.window) last[1] += cost;
    else log.entries.push([now, cost]);
    log.total += cost;
    return log;
  },
  markOf: ({ entries }) => entries.at(-1)?.[0] ?? 0,
  giveBack(log, mark, cost) {
    const entry = log.entries.slice(log.start).findLast(([at, count]) => at === mark && count >= cost);
    if (!entry) return log;
    entry[1] -= cost;
    log.total -= cost;
    return log;
  },
  endOf: ({ entries }, { window }) => (entries.at(-1)?.[0] ?? 0) + window,
  isState: isLog,
};

/** Requests by millisecond, oldest first. Entries before `start` have left the window. */
export interface RollingLog {
  entries: [at: number, count: number][];
  start: number;
  total: number;
}

function isLog(value: unknown): value is RollingLog {
  if (!isMembers(value) || !Array.isArray(value['entries'])) return false;
  const { entries, start, total } = value as { entries: unknown[]; start: unknown; total: unknown };
  if (!isAmount(start) || !Number.isInteger(start) || start > entries.length) return false;
  const isEntry = (entry: unknown): entry is [number, number] =>
    Array.isArray(entry) && entry.length === 2 && entry.every(isAmount);
  if (!entries.every(isEntry)) return false;
  // The sum is kept beside its parts; one that is not theirs would be a quota without an end, or none at all.
  return entries.slice(start).reduce((sum, [, count]) => sum + count, 0) === total;
}

function prune(state: RollingLog | undefined, { window }: LimitRule, now: number): RollingLog {
  const log = state ?? { entries: [], start: 0, total: 0 };
  for (let entry = log.entries[log.start]; entry && entry[0] <= now - window; entry = log.entries[log.start]) {
    log.total -= entry[1];
    log.start += 1;
  }
  // Dropping the dead head once it is half of the list keeps the cost per request constant.
  if (log.start > 64 && log.start * 2 > log.entries.length) {
    log.entries.splice(0, log.start);
    log.start = 0;
  }
  return log;
}

function usage(log: RollingLog, { limit, window }: LimitRule, now: number): Usage {
  const oldest = log.entries[log.start];
  return { limit, remaining: Math.max(0, limit - log.total), resetAt: oldest ? oldest[0] + window : now };
}
