/** From a contract to what the retry lab of one operation needs. */
import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { DemoKey } from '../../openapi/key-contract.ts';
import type { LabView, WaitRule } from '../lab/lab-view.ts';
import { operationOf } from './contract.ts';
import { limitFor } from '../../openapi/policy.ts';
import type { PolicyContract } from '../../openapi/policy.ts';
import { isAble } from './demo-key.ts';
import { limitUnit, waitPointers } from './limit.ts';
import { playgroundView } from './playground.ts';

/**
 * Returns the lab of an operation: the request, the demo key that meets a limit soonest, and where a refusal says how
 * long to wait. Throws where nothing counts the operation's requests in a window.
 */
export function labView(contract: ApiContract, operationId: string): LabView {
  const operation = operationOf(contract, operationId);
  const tightest = tightestKey(contract, operation);
  if (!tightest) {
    throw new Error(
      `Failed to build the retry lab of "${operationId}": nothing counts its requests in a window for any demo key.`,
    );
  }
  const { api, operation: request } = playgroundView(contract, operationId);
  return {
    // Cases and parameters would be bytes that nobody reads here.
    request: { api: { ...api, limitHeaders: [] }, operation: { ...request, parameters: [], cases: [] } },
    key: { name: tightest.key.name, value: tightest.key.value },
    allowance: `${tightest.limit} ${limitUnit(tightest.rule)}`,
    wait: waitRule(contract, operation),
  };
}

/** Returns the plainest operation that a retry lab can call: a read without path parameters; undefined where there is none. */
export function labOperation(contract: ApiContract): OperationContract | undefined {
  return contract.operations.find(
    (operation) =>
      operation.method === 'GET' && !operation.path.includes('{') && tightestKey(contract, operation) !== undefined,
  );
}

/** The demo key that meets a window of the operation soonest; undefined where no window counts its requests. */
function tightestKey(contract: ApiContract, operation: OperationContract): TightKey | undefined {
  return contract.demoKeys
    .filter((key) => isAble(contract, operation, key))
    .flatMap((key) =>
      operation.limits.flatMap((documented) => {
        const rule = contract.policies[documented.policy];
        const limit = limitFor(contract.plans, key, documented) ?? 0;
        const isWindow = rule?.window !== undefined && rule.counts === undefined;
        return rule && isWindow ? [{ key, rule, limit, window: rule.window ?? 0 }] : [];
      }),
    )
    .sort((one, other) => one.window - other.window || one.limit - other.limit)[0];
}

/** Returns where a 429 of the operation says how long to wait: a header, its body, or the header of the reset. */
export function waitRule({ limitHeaders }: ApiContract, { answers }: OperationContract): WaitRule | null {
  const refusals = answers.filter(({ status }) => status === 429);
  const sent = limitHeaders.filter(({ name }) => refusals.some(({ headers }) => headers.includes(name)));
  const header = sent.find(({ value }) => value.startsWith('retry-after'));
  if (header) return { in: 'header', name: header.name, kind: header.value };

  const [pointer] = refusals.flatMap(waitPointers);
  if (pointer !== undefined) return { in: 'body', pointer };

  const reset = sent.find(({ value }) => value.startsWith('reset'));
  return reset ? { in: 'header', name: reset.name, kind: reset.value } : null;
}

interface TightKey {
  key: DemoKey;
  rule: PolicyContract;
  limit: number;
  /** In seconds. */
  window: number;
}
