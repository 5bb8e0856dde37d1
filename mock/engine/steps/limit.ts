import { Refusal } from '../errors.ts';
import type { Authenticated, Limited, Quota } from '../exchange.ts';
import { lastUsedPath } from '../keyring.ts';
import { countersOf, peek } from '../quotas.ts';
import type { Counter } from '../quotas.ts';
import { secondsUntil } from '../seconds.ts';

/**
 * Step 4: takes one use of every policy of the operation, or none where one of them is used up. All counters change in
 * one atomic step, so however many requests come at once, exactly as many pass as the limit says.
 */
export async function limit<Exchange extends Authenticated>(exchange: Exchange): Promise<Exchange & Limited> {
  const { api, operation, key, context } = exchange;
  if (key === null) return Object.assign(exchange, { quotas: [] });

  const { now } = context;
  const counters = countersOf(api, operation, key);
  const paths = [...counters.map(({ path }) => path), lastUsedPath(api.contract.id, key.id)];
  const { quotas, refused } = await context.store.update<unknown, Outcome>(paths, (states) => {
    const before = counters.map((counter, index) => peek(counter, states[index], now));
    const usedUp = before.find(({ remaining }) => remaining === 0);
    if (usedUp) return { result: { quotas: before, refused: usedUp } };

    const after = counters.map(({ limiter, rule }, index) => limiter.take(states[index], rule, now, exchange.id));
    const quotas = counters.map((counter, index) => peek(counter, after[index], now));
    return { values: [...after, now], result: { quotas, refused: null } };
  });

  Object.assign(exchange, { quotas });
  if (refused) throw refuse(refused, counters, now);
  return exchange as Exchange & Limited;
}

function refuse(quota: Quota, counters: readonly Counter[], now: number): Refusal {
  const retryAfter = secondsUntil(quota.resetAt, now);
  const window = counters.find(({ policy }) => policy === quota.policy)?.rule.window ?? 0;
  const per = window > 0 ? ` within ${window / 1000} seconds` : ' at a time';
  const wait = retryAfter === 1 ? 'one second' : `${retryAfter} seconds`;
  return new Refusal(
    `limit/${quota.policy}`,
    `The policy ${quota.policy} allows ${quota.limit}${per}, and all are used; room comes in ${wait}.`,
    {
      values: { limit: quota.limit, retryAfter },
    },
  );
}

interface Outcome {
  quotas: Quota[];
  refused: Quota | null;
}
