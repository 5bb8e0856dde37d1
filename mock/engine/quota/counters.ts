import type { Api } from '../define-api.ts';
import type { KeyRecord } from '../keys/key.ts';
import { LIMITERS } from '../limits/index.ts';
import type { Store } from '../store.ts';
import { sweep } from './sweep.ts';

/** Where the counters of an API are kept: below this, by policy and by what the policy counts for. */
export const countersPath = (api: string) => `limit/${api}`;

/** Removes the counters of an API whose windows have ended by `now`, in milliseconds since the epoch. */
export async function sweepCounters(store: Store, { contract }: Api, now: number): Promise<void> {
  const place = countersPath(contract.id);
  await sweep<unknown>(store, place, now, (state, path) => {
    const policy = contract.policies[path.slice(place.length + 1).split('/', 1)[0] ?? ''];
    return policy ? LIMITERS[policy.kind].endOf(state, { window: (policy.window ?? 0) * 1000 }) : 0;
  });
}

/** Removes what was counted for a key that is gone. */
export async function dropCounters(store: Store, key: KeyRecord): Promise<void> {
  const counters = await store.list(`${countersPath(key.api)}/`);
  for (const [path] of counters) if (path.split('/').includes(key.id)) await store.delete(path);
}
