import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { DemoKey } from '../../openapi/key-contract.ts';

/** Returns the first demo key without figures of its own that may do everything here. */
export function ableKey(contract: ApiContract, operation: OperationContract): DemoKey | undefined {
  return contract.demoKeys.find((key) => key.limits === undefined && isAble(contract, operation, key));
}

/** Whether a demo key and its account are in order, and it was granted all that the operation and its values can ask for. */
export function isAble(contract: ApiContract, { permissions, parameters }: OperationContract, key: DemoKey): boolean {
  const { expiresAt, revokedAt, permissions: granted } = key;
  const ofValues = parameters.flatMap(({ requires }) => Object.values(requires ?? {}));
  const isBlocked = contract.accounts.some(({ id, blockedBy }) => id === key.account && blockedBy !== undefined);
  const isCurrent = revokedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > Date.now());
  const isGranted = permissions.some((needed) => [...needed, ...ofValues].every((each) => granted.includes(each)));
  return isCurrent && isGranted && !isBlocked;
}

/** Returns the figures that come with a plan. */
export function planLimits({ plans }: ApiContract, plan: string | undefined): Record<string, number> {
  return plans.find(({ id }) => id === plan)?.limits ?? {};
}
