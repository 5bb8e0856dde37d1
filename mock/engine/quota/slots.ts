import { hasWindows } from '../../../openapi/limit-kind.ts';
import type { Arrival, Checked } from '../exchange.ts';
import { changeSlot } from '../limits/concurrency.ts';
import type { Slots } from '../limits/concurrency.ts';
import { countedCaller, countersOf } from './quotas.ts';

/** Gives back the slots that this request took of concurrency policies, but for those that are held. */
export async function giveBackSlots(
  exchange: Arrival & Partial<Checked>,
  held: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (!exchange.quotas || exchange.key === undefined || !exchange.operation) return;
  const { policies } = exchange.api.contract;
  for (const { policy } of exchange.operation.contract.limits) {
    if (!hasWindows(policies[policy]?.kind) && !held.has(policy)) await setSlot(exchange as Checked, policy, null);
  }
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
