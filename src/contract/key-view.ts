import type { ApiContract } from '../../openapi/contract.ts';
import type { KeyFormat } from '../../openapi/key-contract.ts';
import { planLimits } from './demo-key.ts';
import type { KeyView } from './playground-view.ts';

/** Returns what a playground knows of an API's keys. */
export function keyView(contract: ApiContract, format: KeyFormat): KeyView {
  return {
    environments: format.environments.map(({ id, name, prefix }) => ({ id, name, prefix })),
    alphabet: format.alphabet,
    lengths: [format.length, ...(format.alsoAccepted ?? [])],
    demo: contract.demoKeys.map((key) => {
      const limits = { ...planLimits(contract, key.plan), ...key.limits };
      const { name, value, description } = key;
      return { name, value, description, ...(Object.keys(limits).length > 0 && { limits }) };
    }),
    samples: contract.sampleKeys,
    ...keyPlaces(contract),
  };
}

function keyPlaces({ credentials }: ApiContract): Pick<KeyView, 'names' | 'isBasic'> {
  const carriers = Object.values(credentials);
  const names = [...new Set(carriers.map(({ name }) => name))].filter((name) => !/^authorization$/i.test(name));
  return {
    ...(names.length > 0 && { names }),
    ...(carriers.some(({ form }) => form === 'basic') && { isBasic: true }),
  };
}
