import { Refusal } from '../errors.ts';
import type { Arrival, Checked, Reply } from '../exchange.ts';
import type { Call } from '../handler.ts';
import { newId } from '../ids.ts';
import type { KeyRecord } from '../key.ts';
import { changeLease } from '../limits/concurrency.ts';
import type { Leases } from '../limits/concurrency.ts';
import { countersOf } from '../quotas.ts';
import { worldOf } from '../world.ts';

/** Step 7: asks the API's own handler. Slots that it does not hold on to are given back. */
export async function handle(checked: Checked): Promise<Reply> {
  const held = new Set<string>();
  const reply = await checked.operation.handler(callFor(checked, held));
  await giveBackSlots(checked, held);
  return reply;
}

/** Ends the leases that this request took of concurrency policies, but for those that are held. */
export async function giveBackSlots(
  exchange: Arrival & Partial<Checked>,
  held: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (!exchange.quotas || !exchange.key || !exchange.operation) return;
  const policies = exchange.api.contract.policies;
  if (
    !exchange.operation.contract.limits.some(
      ({ policy }) => policies[policy]?.kind === 'concurrency' && !held.has(policy),
    )
  )
    return;
  for (const { policy } of exchange.operation.contract.limits) {
    if (policies[policy]?.kind === 'concurrency' && !held.has(policy)) await setSlot(exchange as Checked, policy, null);
  }
}

function callFor(checked: Checked, held: Set<string>): Call<Record<string, string>, Record<string, unknown>, unknown> {
  const { context, params, query, headers, body, files } = checked;
  const key = checked.key ?? NO_KEY;
  return {
    params,
    query,
    headers: headers as Record<string, string>,
    body,
    files,
    key,
    world: worldOf(context.store, key),
    now: context.now,
    newId: (prefix) => newId(context.store, prefix),
    random: (bytes) => context.random(bytes),
    refuse: (name, why, values = {}) => new Refusal(`handle/${name}`, why, { answer: name, values }),
    holdSlot: async (policy, until) => {
      held.add(policy);
      await setSlot(checked, policy, until);
    },
    control: context.control,
  };
}

async function setSlot(checked: Checked, policy: string, until: number | null): Promise<void> {
  const { api, operation, key, context } = checked;
  const counter = key && countersOf(api, operation, key).find((candidate) => candidate.policy === policy);
  if (!counter) return;
  await context.store.update<Leases, void>([counter.path], ([leases]) => ({
    values: [changeLease(leases, checked.id, until)],
    result: undefined,
  }));
}

/** Stands for the caller of an operation that takes no key. */
const NO_KEY: KeyRecord = {
  id: 'none',
  api: 'none',
  name: 'none',
  demo: false,
  hash: '',
  masked: '',
  value: null,
  environment: 'none',
  account: 'none',
  plan: null,
  permissions: [],
  limits: {},
  createdAt: null,
  expiresAt: null,
  revokedAt: null,
};
