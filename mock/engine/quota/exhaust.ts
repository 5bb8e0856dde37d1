import type { Api } from '../define-api.ts';
import type { KeyRecord } from '../keys/key.ts';
import type { Store } from '../store.ts';
import { countersOf, peek } from './quotas.ts';

/**
 * Uses up what a policy still allows a key, so that the next request is one too many. A policy that counts each
 * operation on its own is used up for every operation, or for the one that is named. Returns how many counters that
 * were: none where no such operation counts by the policy. `now` in milliseconds since the epoch.
 */
export async function exhaust(
  store: Store,
  { api, key, policy, operation, now }: { api: Api; key: KeyRecord; policy: string; operation?: string; now: number },
): Promise<number> {
  const counted = [...api.operations.values()].filter(
    ({ contract }) => operation === undefined || contract.id === operation,
  );
  const all = counted.flatMap((each) => countersOf(api, each, key)).filter((counter) => counter.policy === policy);
  const counters = [...new Map(all.map((counter) => [counter.path, counter])).values()];
  await store.update<unknown, void>(
    counters.map(({ path }) => path),
    (states) => ({
      values: counters.map((counter, index) => {
        let state = states[index];
        // What counts slots takes them one at a time, whatever they cost.
        for (let { remaining } = peek(counter, state, now); remaining > 0;) {
          state = counter.limiter.take(state, counter.rule, now, `exhausted-${remaining}`, remaining) ?? state;
          const { remaining: left } = peek(counter, state, now);
          if (left >= remaining) break;
          remaining = left;
        }
        return state;
      }),
      result: undefined,
    }),
  );
  return counters.length;
}
