import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import { LIMIT_KINDS } from '../../openapi/limit-kind.ts';
import type { LimitContract, PolicyContract } from '../../openapi/policy.ts';

/** One row for each operation and the windows that count it. */
export function operationLimits(api: ApiContract): OperationLimit[] {
  return api.operations.flatMap((operation) =>
    operation.limits
      .filter(({ limit }) => limit !== 'plan')
      .map((limit) => ({ operation, limit, policy: policyOf(api, limit.policy) })),
  );
}

/** The policies whose figure comes with the plan, each with the operations that count towards it. */
export function planPolicies(
  api: ApiContract,
): { name: string; policy: PolicyContract; operations: OperationContract[] }[] {
  return Object.entries(api.policies)
    .map(([name, policy]) => ({
      name,
      policy,
      operations: api.operations.filter(({ limits }) =>
        limits.some((each) => each.policy === name && each.limit === 'plan'),
      ),
    }))
    .filter(({ operations }) => operations.length > 0);
}

/**
 * What a figure counts.
 * @example limitUnit({ kind: 'rolling-window', window: 60, … }) // => 'requests in any 60 seconds'
 */
export function limitUnit(policy: PolicyContract): string {
  const { kind, counts = 'requests' } = policy;
  return LIMIT_KINDS[kind].words(counts, windowWords(policy));
}

/** Returns where the body of a refusal tells the seconds to wait, as JSON Pointers. */
export function waitPointers({ fill = {} }: AnswerContract): string[] {
  return Object.entries(fill)
    .filter(([, value]) => value === 'retryAfter')
    .map(([pointer]) => pointer);
}

function windowWords({ kind, window = 0 }: PolicyContract): string {
  if (window === 1) return 'second';
  if (window === 3600) return 'hour';
  // Windows that begin with the epoch are the calendar's days, in UTC.
  if (LIMIT_KINDS[kind].windows === 'epoch' && window === 86_400) return 'day (UTC)';
  return window % 3600 === 0 ? `${window / 3600} hours` : `${window} seconds`;
}

function policyOf(api: ApiContract, name: string): PolicyContract {
  const policy = api.policies[name];
  if (!policy) throw new Error(`Failed to find the policy "${name}": ${api.id} has none of this name.`);
  return policy;
}

export interface OperationLimit {
  operation: OperationContract;
  limit: LimitContract;
  policy: PolicyContract;
}
