import { Refusal } from './errors.ts';
import type { Checked } from './exchange.ts';
import type { Call } from './handler.ts';
import { newId, newIds } from './ids.ts';
import type { KeyRecord } from './keys/key.ts';
import { entityTag, expectPreconditions } from './preconditions.ts';
import { listQuotas } from './quota/quotas.ts';
import { setSlot } from './quota/slots.ts';
import { dropNamespace, openNamespace } from './namespace.ts';

/** Returns what a handler is given. Slots that it holds on to are added to `held`. */
export function callFor(
  checked: Checked,
  held: Set<string>,
): Call<Record<string, unknown>, Record<string, unknown>, unknown> {
  const { api, operation, context, params, query, headers, cookies, body, files } = checked;
  const key = checked.key ?? NO_KEY;
  const onRemoved = (count: number) => void (checked.removed = (checked.removed ?? 0) + count);
  return {
    params,
    query,
    headers: headers as Record<string, string>,
    accept: checked.request.headers.get('accept'),
    cookies,
    body,
    files,
    key,
    namespace: openNamespace(context.store, key, namespaceName(checked), onRemoved),
    account: openNamespace(context.store, key, '', onRemoved),
    accountStates: api.contract.accounts.find(({ id }) => id === key.account)?.states ?? [],
    base: context.caller.base ?? baseOf(checked),
    now: context.now,
    newId: (prefix) => newId(context.store, prefix),
    newIds: (prefix, count) => newIds(context.store, prefix, count),
    random: (bytes) => context.random(bytes),
    refuse: (name, why, values = {}, more = {}) =>
      new Refusal(operation.answersByName.get(name)?.reason ?? `handle/${name}`, why, {
        answer: name,
        values,
        ...more,
      }),
    holdSlot: async (policy, until) => {
      held.add(policy);
      await setSlot(checked, policy, until);
    },
    quotas: () => listQuotas(context.store, api, key, context.now),
    entityTag,
    expectPreconditions: (tag) => expectPreconditions(checked, tag),
    dropNamespace: (name) => dropNamespace(context.store, key, name),
  };
}

/** Returns what stands before the operation's own path in the address of the request. */
function baseOf({ request, api, path }: Checked): string {
  const start = request.url.indexOf(api.contract.mockBase, request.url.indexOf('://') + 3);
  // A mock may answer at the document's own paths as well.
  if (start < 0) return request.url.slice(0, Math.max(0, request.url.lastIndexOf(path)));
  return request.url.slice(0, start + api.contract.mockBase.length);
}

/** Returns which part of the account's resources the request is about: what its documented header says, or all of it. */
function namespaceName({ api, operation, headers }: Checked): string {
  const header = api.contract.namespace?.header;
  if (header === undefined || !operation.contract.parameters.some(({ name }) => name === header)) return '';
  const value = headers[header.toLowerCase()];
  return typeof value === 'string' ? value : '';
}

/** Stands for the caller of an operation that takes no key. */
const NO_KEY: KeyRecord = {
  id: 'none',
  api: 'none',
  description: null,
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
  settings: {},
  createdAt: null,
  expiresAt: null,
  revokedAt: null,
};
