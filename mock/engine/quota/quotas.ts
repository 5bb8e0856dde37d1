import { limitFor } from '../../../openapi/policy.ts';
import type { LimitContract, PolicyContract } from '../../../openapi/policy.ts';
import type { Api, CompiledOperation } from '../define-api.ts';
import type { KeyRecord } from '../keys/key.ts';
import { countersPath } from './counters.ts';
import { read } from '../at-once.ts';
import { when, type Eventually } from '../eventually.ts';
import { oncePer } from '../once.ts';
import { LIMITERS } from '../limits/index.ts';
import type { Limiter, LimitRule } from '../limits/limiter.ts';
import type { ApiQuota, Quota } from './quota.ts';
import type { Store } from '../store.ts';

/** One counter that a request of this key to this operation is counted by. */
export interface Counter {
  policy: string;
  /** Where its state is kept. */
  path: string;
  limiter: Limiter<unknown>;
  rule: LimitRule;
  /** What it counts, where that is not requests. */
  counts: string | undefined;
}

/** Returns the counters of an operation for a key, in the order of the document. A record of a key never changes. */
export function countersOf(api: Api, operation: Counted, key: CountedCaller): readonly Counter[] {
  const known = countersByKey(operation);
  const before = known.get(key);
  if (before) return before;
  const counters = makeCounters(api, operation, key);
  known.set(key, counters);
  return counters;
}

const countersByKey = oncePer((_operation: Counted) => new WeakMap<CountedCaller, readonly Counter[]>());

function makeCounters(api: Api, operation: Counted, key: CountedCaller): Counter[] {
  return operation.contract.limits.map((limit) => {
    const policy = api.contract.policies[limit.policy];
    if (!policy) throw new Error(`Failed to count ${operation.contract.id}: there is no policy "${limit.policy}".`);
    return {
      policy: limit.policy,
      path: `${countersPath(api.contract.id)}/${limit.policy}/${scopePath(policy.scope, operation, key)}`,
      limiter: LIMITERS[policy.kind],
      counts: policy.counts,
      rule: { limit: figureOf(api, limit, key), window: (policy.window ?? 0) * 1000 },
    };
  });
}

/** Returns how much is used of every policy of an API, for a key: an entry for each thing that is counted. */
export async function listQuotas(store: Store, api: Api, key: KeyRecord, now: number): Promise<ApiQuota[]> {
  const counted = new Map<string, { counter: Counter; operation: string | null; window: number | null }>();
  for (const operation of api.operations.values()) {
    for (const counter of countersOf(api, operation, key)) {
      const { scope = [], window = null } = api.contract.policies[counter.policy] ?? {};
      const ownOperation = scope.includes('operation') ? operation.contract.id : null;
      counted.set(counter.path, { counter, operation: ownOperation, window });
    }
  }
  const entries = [...counted.values()];
  const quotas = await peekQuotas(
    store,
    entries.map(({ counter }) => counter),
    now,
  );
  return entries.flatMap(({ operation, window }, index) => {
    const quota = quotas[index];
    return quota ? [{ ...quota, operation, window }] : [];
  });
}

/** Returns where the counter for these parts of a key and an operation is kept. */
export function scopePath(scope: PolicyContract['scope'], operation: Counted, key: CountedCaller): string {
  return scope.map((part) => scopePart(part, operation, key)).join('/');
}

/** Returns the state of every counter, without using any. */
export function peekQuotas(store: Store, counters: readonly Counter[], now: number): Eventually<Quota[]> {
  const states = read<unknown>(
    store,
    counters.map(({ path }) => path),
  );
  return when(states, (known) => counters.map((counter, index) => peek(counter, known[index], now)));
}

/** Returns what a counter shows now. */
export function peek({ policy, limiter, rule }: Counter, state: unknown, now: number): Quota {
  return { policy, ...limiter.peek(state, rule, now) };
}

/** Returns the figure that holds for nobody in particular: the documented one, or that of the first plan. */
export function documentedLimit(api: Api, operation: CompiledOperation, policy: string): number {
  const limit = operation.contract.limits.find((candidate) => candidate.policy === policy);
  return limit ? figureOf(api, limit, { limits: {}, plan: null }) : 0;
}

/** Returns the figure that holds for a key, which may have no plan. */
function figureOf({ contract }: Api, limit: LimitContract, key: Pick<KeyRecord, 'limits' | 'plan'>): number {
  const ofFirstPlan = () => contract.plans[0]?.limits[limit.policy];
  return limitFor(contract.plans, key, limit) ?? ofFirstPlan() ?? Number.MAX_SAFE_INTEGER;
}

function scopePart(part: PolicyContract['scope'][number], operation: Counted, key: CountedCaller): string {
  if (part === 'operation') return operation.contract.id;
  return part === 'key' ? key.id : key[part];
}

/** What has to be known of a caller to count its requests. */
export type CountedCaller = Pick<KeyRecord, 'id' | 'account' | 'environment' | 'limits' | 'plan'>;

/** Whoever sends no key to a document that is not ours: limits hold for all of them together. */
const ANYBODY: CountedCaller = { id: 'anybody', account: 'anybody', environment: 'mock', limits: {}, plan: null };

/** Returns whom a request is counted for; null where it carries no key, and the API counts by keys. */
export function countedCaller({ contract }: Api, key: KeyRecord | null): CountedCaller | null {
  return key ?? (contract.derived ? ANYBODY : null);
}

/** What has to be known of an operation to count its requests. */
export interface Counted {
  contract: Pick<CompiledOperation['contract'], 'id' | 'limits'>;
}
