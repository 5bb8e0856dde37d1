import { read } from './at-once.ts';
import { OFFSET } from './clock.ts';
import { readCredential, type Carried, type Sent } from './credentials.ts';
import { when, type Eventually } from './eventually.ts';
import type { Arrival } from './exchange.ts';
import { recordPathOf } from './keys/key-records.ts';
import type { KeyRecord } from './keys/key.ts';
import { ensureSeeded, seedMarkOf } from './seed.ts';

/**
 * What has to be done before the first step: reads what nearly every request needs in one way to the store, which is the
 * sandbox's clock, whether the API's resources are there, and the keys that the request carries. Another tab may have
 * reset the sandbox, so all of it is looked up each time. `now` tells the real time.
 */
export function prepare(arrival: Arrival, now: () => number): Eventually<void> {
  const { api, context } = arrival;
  const carried = carriedBy(arrival);
  const paths = [OFFSET, seedMarkOf(api), ...pathsOf(arrival, carried)];
  return when(read<unknown>(context.store, paths), ([offset, seeded, ...records]) => {
    arrival.sent = withKeys(arrival, carried, records as (KeyRecord | undefined)[]);
    const ahead = (offset as number | undefined) ?? 0;
    const start = () => {
      // Written where it is assigned, it would outlive the request: see tests/repository/closures.test.ts.
      const clock = () => now() + ahead;
      context.clock = clock;
      context.now = clock();
    };
    return seeded === undefined ? when(ensureSeeded(context.store, api, now()), start) : start();
  });
}

/** Returns what a request carries, by scheme. Looks its keys up anew where it had to wait since {@link prepare}. */
export function sentWith(arrival: Arrival): Eventually<ReadonlyMap<string, Sent>> {
  if (arrival.sent) return arrival.sent;
  const carried = carriedBy(arrival);
  return when(
    read<KeyRecord>(arrival.context.store, pathsOf(arrival, carried)),
    (records) => (arrival.sent = withKeys(arrival, carried, records)),
  );
}

function carriedBy({ request, search, api }: Arrival): [scheme: string, carried: Carried][] {
  const { credentials } = api.contract;
  const found: [string, Carried][] = [];
  for (const scheme in credentials) {
    const credential = credentials[scheme];
    const carried = credential && readCredential(request, search, credential);
    if (carried) found.push([scheme, carried]);
  }
  return found;
}

/** Returns where the keys are kept. Demo keys are public, and known without a store. */
function pathsOf({ api }: Arrival, carried: readonly [string, Carried][]): string[] {
  const paths: string[] = [];
  for (const [, { secret }] of carried)
    if (secret !== undefined && !api.demoKeysByValue.has(secret)) paths.push(recordPathOf(api, secret));
  return paths;
}

/** Puts together what {@link pathsOf} took apart. */
function withKeys(
  { api }: Arrival,
  carried: readonly [string, Carried][],
  records: readonly (KeyRecord | undefined)[],
): Map<string, Sent> {
  let next = 0;
  return new Map(
    carried.map(([scheme, each]) => {
      const { secret } = each;
      const key = secret === undefined ? null : (api.demoKeysByValue.get(secret) ?? records[next++] ?? null);
      return [scheme, { ...each, key }];
    }),
  );
}
