import type { LimitContract } from '../../openapi/contract.ts';
import type { Api, CompiledOperation } from './define-api.ts';
import type { Quota } from './exchange.ts';
import type { KeyRecord } from './key.ts';
import { LIMITERS } from './limits/index.ts';
import type { Limiter, LimitRule } from './limits/limiter.ts';
import type { Store } from './store.ts';

/** One counter that a request of this key to this operation is counted by. */
export interface Counter {
  policy: string;
  /** Where its state is kept. */
  path: string;
  limiter: Limiter<unknown>;
  rule: LimitRule;
}

/** Returns the counters of an operation for a key, in the order of the document. */
export function countersOf(api: Api, operation: CompiledOperation, key: KeyRecord): Counter[] {
  return operation.contract.limits.map((limit) => {
    const policy = api.contract.policies[limit.policy];
    if (!policy) throw new Error(`Failed to count ${operation.contract.id}: there is no policy "${limit.policy}".`);
    const scope = policy.scope.map((part) => scopePart(part, operation, key)).join('/');
    return {
      policy: limit.policy,
      path: `limit/${api.contract.id}/${limit.policy}/${scope}`,
      limiter: LIMITERS[policy.kind],
      rule: { limit: figureOf(api, limit, key), window: (policy.window ?? 0) * 1000 },
    };
  });
}

/** Returns the state of every counter, without using any. */
export function peekQuotas(store: Store, counters: readonly Counter[], now: number): Promise<Quota[]> {
  return store.update<unknown, Quota[]>(
    counters.map(({ path }) => path),
    (states) => ({ result: counters.map((counter, index) => peek(counter, states[index], now)) }),
  );
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

/** Returns the figure that holds for a key: its own, its plan's, or the documented one. */
function figureOf(api: Api, { policy, limit }: LimitContract, key: Pick<KeyRecord, 'limits' | 'plan'>): number {
  const own = key.limits[policy];
  if (own !== undefined) return own;
  if (limit !== 'plan') return limit;
  const plan = api.contract.plans.find(({ id }) => id === key.plan) ?? api.contract.plans[0];
  return plan?.limits[policy] ?? Number.MAX_SAFE_INTEGER;
}

function scopePart(part: string, operation: CompiledOperation, key: KeyRecord): string {
  if (part === 'operation') return operation.contract.id;
  if (part === 'key') return key.id;
  // An account has separate environments, so what is counted for the account is counted in each of them.
  if (part === 'account') return `${key.account}:${key.environment}`;
  throw new Error(`Failed to count by "${part}": a policy's scope is made of key, account and operation.`);
}
