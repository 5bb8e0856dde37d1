import type { AccountContract } from '../../../openapi/key-contract.ts';
import { Refusal } from '../errors.ts';
import type { Eventually } from '../eventually.ts';
import type { Admission, Authenticated, Authorized } from '../exchange.ts';
import type { KeyRecord } from '../keys/key.ts';
import { seededAt } from '../seed.ts';

/** Step 5: asks whether the key's account is in order, and whether the key was granted what the operation, and the values it is called with, need. */
export function authorize<Exchange extends Authenticated>(exchange: Exchange): Eventually<Exchange & Authorized> {
  const { api, key, operation } = exchange;
  if (key === null) return Object.assign(exchange, { authorizedBy: 'no key needed' });

  const account = api.contract.accounts.find(({ id }) => id === key.account);
  const rule = account?.blockedBy && `authorize/${account.blockedBy}`;
  if (!account || !rule || !operation.answersByReason.has(rule)) return expectGranted(exchange, key);
  return isBlocked(exchange, account).then((blocked) => {
    if (blocked) throw new Refusal(rule, account.description);
    return expectGranted(exchange, key);
  });
}

/** Throws where the key was not granted what the operation needs, or a value that it is called with. */
function expectGranted<Exchange extends Authenticated>(exchange: Exchange, key: KeyRecord): Exchange & Authorized {
  const { admissions, operation, search } = exchange;
  const { permissions, parameters } = operation.contract;
  const alternative = admissions.find((keys) => keys.every(isGranted));
  // Who needs no key is let in with any.
  const isOpen = () => operation.contract.security.some((each) => Object.keys(each).length === 0);
  if (!alternative && !isOpen()) throw refuse(key, permissions.map((needed) => needed.join(' and ')).join(' or '));
  const granted = (alternative ?? []).flatMap((each) => each.permissions);

  for (const { name, requires } of parameters) {
    const value = requires && new URLSearchParams(search).get(name);
    const needed = value && Object.hasOwn(requires, value) ? requires[value] : undefined;
    if (needed && !key.permissions.includes(needed)) throw refuse(key, needed, `${name}=${value}`);
  }
  return Object.assign(exchange, { authorizedBy: granted.join(' and ') || 'any key' });
}

function isGranted({ key, permissions }: Admission): boolean {
  return permissions.every((permission) => key.permissions.includes(permission));
}

async function isBlocked({ api, context }: Authenticated, { until }: AccountContract): Promise<boolean> {
  if (until === undefined) return true;
  const since = (await seededAt(context.store, api)) ?? context.now;
  return monthOf(context.now) === monthOf(since);
}

/** @example monthOf(1748779200250) // => '2025-06' */
function monthOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 7);
}

function refuse(key: KeyRecord, needed: string, subject = 'this operation'): Refusal {
  const granted = key.permissions.length > 0 ? key.permissions.join(', ') : 'nothing';
  const has = ['no permission', `the permission ${granted}`][key.permissions.length] ?? `the permissions ${granted}`;
  return new Refusal('authorize/permission', `The key '${key.name}' has ${has}; ${subject} requires ${needed}.`, {
    values: { permission: listWords(needed), granted },
  });
}

/** @example listWords('a or b or c') // => 'a, b or c' */
function listWords(text: string): string {
  const words = text.split(' or ');
  return words.length > 2 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : text;
}
