import { hasWindows } from '../../../openapi/limit-kind.ts';
import type { LimitContract } from '../../../openapi/policy.ts';
import type { Eventually } from '../eventually.ts';
import type { Arrival, Checked } from '../exchange.ts';
import { changeSlot } from '../limits/concurrency.ts';
import type { Slots } from '../limits/concurrency.ts';
import { countedCaller, countersOf } from './quotas.ts';

/** Gives back the slots that this request took of concurrency policies, but for those that are held. */
export function giveBackSlots(
  exchange: Arrival & Partial<Checked>,
  held: ReadonlySet<string> = new Set(),
): Eventually<void> {
  if (!exchange.quotas || exchange.key === undefined || !exchange.operation) return;
  const { policies } = exchange.api.contract;
  const taken = exchange.operation.contract.limits.filter(({ policy }) => !hasWindows(policies[policy]?.kind));
  if (taken.length > 0) return giveBack(exchange as Checked, taken, held);
}

async function giveBack(checked: Checked, taken: readonly LimitContract[], held: ReadonlySet<string>): Promise<void> {
  for (const { policy } of taken) if (!held.has(policy)) await setSlot(checked, policy, null);
}

/** Sets the end of this request's slot of a policy, in milliseconds since the epoch; null ends it. */
export async function setSlot(checked: Checked, policy: string, until: number | null): Promise<void> {
  const { api, operation, key, context } = checked;
  const caller = countedCaller(api, key);
  const counter = caller && countersOf(api, operation, caller).find((candidate) => candidate.policy === policy);
  if (!counter) return;
  await context.store.update<Slots, void>([counter.path], ([slots]) => ({
    values: [changeSlot(slots, checked.id, until)],
    result: undefined,
  }));
}
