import type { components } from '../../openapi/generated/console.ts';
import type { Api } from '../engine/define-api.ts';
import { defaultSettings } from '../engine/keys/key.ts';
import type { KeySettings } from '../engine/keys/keyring.ts';
import { toUtc } from '../engine/seconds.ts';

type NewKey = components['schemas']['NewKey'];

/**
 * Returns the settings of a new key: what was asked for, and for the rest what the vendor's dashboard does by default.
 * Throws the documented 400 for an option that the dashboard does not have.
 */
export function readSettings(api: Api, { body, refuse }: { body: NewKey; refuse: Refuse }): KeySettings {
  const { contract } = api;
  const environments = contract.scheme?.format.environments.map(({ id }) => id) ?? [];
  // A new key belongs to the account of the first demo key, so that it sees what the demo keys see.
  const model = contract.demoKeys[0];
  const environment = body.environment ?? model?.environment ?? environments[0] ?? '';
  const permissions = body.permissions ?? contract.keyOptions.defaultPermissions;

  const known = contract.permissions.map(({ id }) => id);
  expectKnown('environment', [environment], environments);
  expectKnown('permission', permissions, known);
  expectKnown('policy', Object.keys(body.limits ?? {}), Object.keys(contract.policies));
  const switches = defaultSettings(contract);
  expectKnown('setting', Object.keys(body.settings ?? {}), Object.keys(switches));
  for (const { policy, minimum, maximum } of contract.keyOptions.limits) {
    const limit = body.limits?.[policy];
    if (limit === undefined || (limit >= minimum && limit <= maximum)) continue;
    const problem = `${contract.name} lets a key have ${minimum} to ${maximum} for ${policy}, not ${limit}.`;
    throw refuse('invalid_option', problem, { problem });
  }
  return {
    name: body.name ?? 'Unnamed key',
    environment,
    account: model?.account ?? 'own',
    plan: model?.plan ?? null,
    permissions,
    limits: body.limits ?? {},
    settings: { ...switches, ...body.settings },
    expiresAt: toUtc(body.expiresAt ?? null),
  };

  function expectKnown(kind: string, given: readonly string[], all: readonly string[]): void {
    const unknown = given.find((each) => !all.includes(each));
    if (unknown === undefined) return;
    const problem = `${contract.name} has no ${kind} '${unknown}'. It has ${all.join(', ') || 'none'}.`;
    throw refuse('invalid_option', problem, { problem });
  }
}

type Refuse = (name: string, why: string, values?: Record<string, string>) => Error;
