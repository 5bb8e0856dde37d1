import type { ApiContract } from '../../openapi/contract.ts';
import type { components } from '../../openapi/generated/console.ts';
import { usualOverlap } from './rotation.ts';

type ApiDescription = components['schemas']['ApiList']['data'][number];

/** Returns an API as the console lists it: where it is mocked, and what its vendor's dashboard offers. */
export function describeApi(contract: ApiContract): ApiDescription {
  const { keyActions, scheme, permissions } = contract;
  return {
    id: contract.id,
    name: contract.name,
    base: contract.mockBase,
    dashboard: contract.portal.name,
    environments: scheme?.format.environments.map(({ id }) => id) ?? [],
    permissions: permissions.map(({ id }) => id),
    options: describeOptions(contract),
    actions: {
      rotate: keyActions.rotation.ends !== 'by-hand',
      revoke: keyActions.revoke,
      restore: keyActions.restore,
      overlap: usualOverlap(keyActions.rotation),
    },
  };
}

function describeOptions(contract: ApiContract): ApiDescription['options'] {
  const { keyOptions: options, scheme, permissions, policies, demoKeys } = contract;
  const environments = options.environments ? (scheme?.format.environments ?? []) : [];
  return {
    name: options.name,
    expiry: options.expiry,
    environments: environments.map(({ id, name, prefix, purpose }) => ({
      id,
      name,
      prefix,
      purpose,
      default: id === demoKeys[0]?.environment,
    })),
    permissions: (options.permissions ? permissions : []).map(({ id, allows }) => ({
      id,
      allows,
      default: options.defaultPermissions.includes(id),
    })),
    settings: options.settings.map(({ id, name, description, default: byDefault }) => ({
      id,
      name,
      description,
      default: byDefault,
    })),
    limits: options.limits.map(({ policy, minimum, maximum, default: byDefault }) => ({
      policy,
      description: policies[policy]?.description ?? '',
      minimum,
      maximum,
      default: byDefault,
    })),
    origin: {
      // What is assumed for want of a document is our choice as well.
      kind: options.provenance.kind === 'assumed' ? 'sandbox' : options.provenance.kind,
      note: options.provenance.note ?? null,
      url: options.provenance.url ?? null,
    },
  };
}
