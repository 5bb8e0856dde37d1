import type { ApiContract, OperationContract } from '../../../openapi/contract.ts';
import { hasWindows } from '../../../openapi/limit-kind.ts';
import { update } from '../at-once.ts';
import { when, type Eventually } from '../eventually.ts';
import type { Arrival, Checked } from '../exchange.ts';
import { oncePer } from '../once.ts';
import { changeSlot } from '../limits/concurrency.ts';
import type { Slots } from '../limits/concurrency.ts';
import { countedCaller, countersOf } from './quotas.ts';

/** Gives back the slots that this request took of concurrency policies, but for those that are held. */
export function giveBackSlots(
  exchange: Arrival & Partial<Checked>,
  held: ReadonlySet<string> = new Set(),
): Eventually<void> {
  if (!exchange.quotas || exchange.key === undefined || !exchange.operation) return;
  let done: Eventually<void> = undefined;
  for (const policy of slotsOf(exchange.api.contract)(exchange.operation.contract))
    if (!held.has(policy)) done = when(done, () => setSlot(exchange as Checked, policy, null));
  return done;
}

/** Returns the policies of an operation that count what runs at the same time. */
const slotsOf = oncePer(({ policies }: ApiContract) =>
  oncePer(({ limits }: OperationContract) =>
    limits.map(({ policy }) => policy).filter((policy) => !hasWindows(policies[policy]?.kind)),
  ),
);

/** Sets the end of this request's slot of a policy, in milliseconds since the epoch; null ends it. */
export function setSlot(checked: Checked, policy: string, until: number | null): Eventually<void> {
  const { api, operation, key, context } = checked;
  const caller = countedCaller(api, key);
  const counter = caller && countersOf(api, operation, caller).find((candidate) => candidate.policy === policy);
  if (!counter) return;
  return update<Slots, void>(context.store, [counter.path], ([slots]) => ({
    values: [changeSlot(slots, checked.id, until)],
    result: undefined,
  }));
}
