import type { ApiContract } from '../../openapi/contract.ts';
import type { components } from '../../openapi/generated/console.ts';
import type { Api } from '../engine/define-api.ts';
import { defaultSettings } from '../engine/keys/key.ts';
import type { KeySettings } from '../engine/keys/key-records.ts';
import { toUtc } from '../engine/seconds.ts';

/** What a new key may be given; the rest is as the vendor's dashboard has it by default. */
export type NewKey = Partial<components['schemas']['NewKey']>;

/**
 * Returns the settings of a new key: what was asked for, and for the rest what the vendor's dashboard does by default.
 * Throws the documented 400 for an option that the dashboard does not have. `now` in milliseconds since the epoch.
 */
export function readSettings(
  { contract }: Api,
  { body, now, refuse }: { body: NewKey; now: number; refuse: Refuse },
): KeySettings {
  const problem = findUnknown(contract, body) ?? findNotOffered(contract, body) ?? findPast(body, now);
  if (problem !== null) throw refuse('invalid_option', problem, { problem });
  return settingsOf(contract, body);
}

/** Returns the settings of a new key, with what is not given as the dashboard has it by default. */
export function settingsOf(contract: ApiContract, given: NewKey): KeySettings {
  // A new key belongs to the account of the first demo key, so that it sees what the demo keys see.
  const model = contract.demoKeys[0];
  return {
    name: given.name ?? 'Unnamed key',
    environment: given.environment ?? model?.environment ?? environmentsOf(contract)[0] ?? '',
    account: model?.account ?? 'own',
    plan: model?.plan ?? null,
    permissions: [...new Set(given.permissions ?? contract.keyOptions.defaultPermissions)],
    limits: given.limits ?? {},
    settings: { ...defaultSettings(contract), ...given.settings },
    expiresAt: toUtc(given.expiresAt ?? null),
  };
}

/** Returns what is wrong with a new key that names something the API does not have, or null. */
export function findUnknown(contract: ApiContract, given: NewKey): string | null {
  const { environment, permissions = [], limits = {}, settings = {} } = given;
  return (
    unknown('environment', environment === undefined ? [] : [environment], environmentsOf(contract)) ??
    unknown('permission', permissions, idsOf(contract.permissions)) ??
    unknown('policy', Object.keys(limits), Object.keys(contract.policies)) ??
    unknown('setting', Object.keys(settings), idsOf(contract.keyOptions.settings))
  );

  function unknown(kind: string, wanted: readonly string[], known: readonly string[]): string | null {
    const stranger = wanted.find((each) => !known.includes(each));
    if (stranger === undefined) return null;
    return `${contract.name} has no ${kind} '${stranger}'. It has ${known.join(', ') || 'none'}.`;
  }
}

/** Returns which option of a new key the vendor's dashboard does not have, or null. */
function findNotOffered({ name, portal, keyOptions }: ApiContract, given: NewKey): string | null {
  const dashboard = portal.name.includes(name) ? portal.name : `${portal.name} of ${name}`;
  const none = (what: string) => `The ${dashboard} doesn't let you set ${what} for a key.`;
  if (given.environment !== undefined && !keyOptions.environments) return none('an environment');
  if (given.permissions !== undefined && !keyOptions.permissions) return none('permissions');
  if ((given.expiresAt ?? null) !== null && !keyOptions.expiry) return none('an expiry');
  for (const [policy, limit] of Object.entries(given.limits ?? {})) {
    const option = keyOptions.limits.find((each) => each.policy === policy);
    if (!option) return none(`the limit '${policy}'`);
    const { minimum, maximum } = option;
    if (limit < minimum || limit > maximum) {
      return `${name} lets a key have ${minimum} to ${maximum} for ${policy}, not ${limit}.`;
    }
  }
  return null;
}

function findPast({ expiresAt = null }: NewKey, now: number): string | null {
  if (expiresAt === null || Date.parse(expiresAt) > now) return null;
  return `expiresAt must be in the future. You sent ${expiresAt}; the mock's clock shows ${new Date(now).toISOString()}.`;
}

function environmentsOf({ scheme }: ApiContract): string[] {
  return idsOf(scheme?.format.environments ?? []);
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

type Refuse = (name: string, why: string, values?: Record<string, string>) => Error;
