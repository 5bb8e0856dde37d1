import { update } from '../at-once.ts';
import { Refusal } from '../errors.ts';
import { when, type Eventually } from '../eventually.ts';
import type { Authenticated, Limited, Validated } from '../exchange.ts';
import type { Quota } from '../quota/quota.ts';
import type { KeyRecord } from '../keys/key.ts';
import { lastUsedPath } from '../keys/key-records.ts';
import { sweepCounters } from '../quota/counters.ts';
import { countedCaller, countersOf, peek } from '../quota/quotas.ts';
import type { Store } from '../store.ts';
import type { Counter } from '../quota/quotas.ts';
import { secondsToWait } from '../seconds.ts';

/**
 * Step 4: takes one use of every policy of the operation, or none where one of them is used up. All counters change in
 * one atomic step, so however many requests come at once, exactly as many pass as the limit says.
 */
export function limit<Exchange extends Authenticated & Partial<Validated>>(
  exchange: Exchange,
): Eventually<(Exchange & Limited) | Refusal> {
  const { api, operation, key, context } = exchange;
  const caller = countedCaller(api, key);
  if (caller === null || (key === null && operation.contract.limits.length === 0))
    return Object.assign(exchange, { quotas: [] });

  // A body may have taken its time, and a count of then would be one of a window that has ended.
  const now = (context.now = context.clock());
  const counters = countersOf(api, operation, caller);
  const costs = counters.map(({ counts }) => (counts === undefined ? 1 : costOf(counts, exchange)));
  const paths = pathsOf(counters, key);
  const counted = update<unknown, Outcome>(context.store, paths, (states) => {
    const before = counters.map((counter, index) => peek(counter, states[index], now));
    const usedUp = before.filter(({ remaining }, index) => remaining < (costs[index] ?? 1));
    if (usedUp.length > 0)
      return { result: { quotas: before, refused: longestWait(usedUp), isFirst: false, marks: [] } };

    const values: unknown[] = [];
    const lifetimes: number[] = [];
    const result: Outcome = { quotas: [], refused: null, isFirst: false, marks: [] };
    counters.forEach((counter, index) => {
      const { limiter, rule } = counter;
      const after = limiter.take(states[index], rule, now, exchange.id, costs[index]);
      values.push(after);
      // What is over is forgotten by the store, later than by any clock of a test that stands still.
      lifetimes.push(limiter.endOf(after, rule) - now + KEPT_AFTER);
      result.quotas.push(peek(counter, after, now));
      result.marks.push(after == null ? 0 : limiter.markOf(after));
      result.isFirst ||= states[index] === undefined;
    });
    if (key) values.push(now);
    return { values, lifetimes, result };
  });

  return when(counted, ({ quotas, refused, isFirst, marks }) => {
    const limited = Object.assign(exchange, { quotas });
    if (refused) return refuse(refused, counters, costs, now);
    // Written where it is assigned, it would outlive the request: see tests/repository/closures.test.ts.
    const takeBack = () => uncount(context.store, counters, costs, marks);
    limited.uncount = takeBack;
    // Only where something is added there is more than before, so that is when it is looked through.
    return isFirst ? sweepCounters(context.store, api, now).then(() => limited) : limited;
  });
}

/** Returns where a key's counters are kept, and when it was used last. */
function pathsOf(counters: readonly Counter[], key: KeyRecord | null): readonly string[] {
  const paths = knownPaths.get(counters) ?? [
    ...counters.map(({ path }) => path),
    ...(key ? [lastUsedPath(key.api, key.id)] : []),
  ];
  knownPaths.set(counters, paths);
  return paths;
}

/** By the counters, which are those of one operation and one key. */
const knownPaths = new WeakMap<readonly Counter[], readonly string[]>();

/** Takes back what a request was counted as whose client went away before it had sent all of it. */
function uncount(
  store: Store,
  counters: readonly Counter[],
  costs: readonly number[],
  marks: readonly number[],
): Promise<void> {
  return store.update<unknown, void>(
    counters.map(({ path }) => path),
    (states) => ({
      values: counters.map(({ limiter }, index) =>
        states[index] === undefined ? undefined : limiter.giveBack(states[index], marks[index] ?? 0, costs[index] ?? 1),
      ),
      result: undefined,
    }),
  );
}

/** How long a counter is kept after its window has ended, in milliseconds. */
const KEPT_AFTER = 60 * 60_000;

/** Returns the one to name where several policies refuse: waiting for any other would not be enough. */
function longestWait(usedUp: readonly Quota[]): Quota | null {
  return usedUp.toSorted((a, b) => b.resetAt - a.resetAt)[0] ?? null;
}

/** Returns how much this request uses of a policy that does not count requests. */
function costOf(counts: string, { api, body }: Authenticated & Partial<Validated>): number {
  const cost = api.costs[counts];
  if (!cost) throw new Error(`Failed to count a request: ${api.contract.id} does not say how many ${counts} it costs.`);
  return cost(body);
}

function refuse(quota: Quota, counters: readonly Counter[], costs: readonly number[], now: number): Refusal {
  const index = counters.findIndex(({ policy }) => policy === quota.policy);
  const { counts, rule } = counters[index] ?? {};
  const retryAfter = secondsToWait(quota.resetAt, now);
  const needed = costs[index] ?? 1;
  const isWindow = rule !== undefined && rule.window > 0;
  const per = isWindow ? ` within ${rule.window / 1000} seconds` : ' at a time';
  const counted = counts ?? (isWindow ? 'requests' : '');
  const wait = retryAfter === 1 ? 'one second' : `${retryAfter} seconds`;
  const used =
    counts === undefined
      ? `and all of them are used. Next slot in ${wait}`
      : needed > quota.limit
        ? `but this request alone needs ${needed}. Send a smaller request; waiting does not help`
        : `${quota.remaining} of them are left, and this request needs ${needed}. Enough are free in ${wait}`;
  return new Refusal(
    `limit/${quota.policy}`,
    `The limit ${quota.policy} allows ${quota.limit}${counted && ` ${counted}`}${per}, ${used}.`,
  );
}

interface Outcome {
  quotas: Quota[];
  refused: Quota | null;
  /** Whether a counter was made. */
  isFirst: boolean;
  /** Where each counter counted the request. */
  marks: number[];
}
