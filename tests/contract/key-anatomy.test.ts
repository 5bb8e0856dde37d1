import { expect, test } from 'vitest';
import type { KeyFormat } from '../../openapi/key-contract.ts';
import { keyAnatomy, keyCuts } from '../../src/contract/key-anatomy.ts';

test('tells what all keys begin with from what names the environment', () => {
  const { brand, environments } = keyAnatomy(format('nvp_live_', 'nvp_test_'));

  expect(brand).toBe('nvp_');
  expect(environments.map(({ part }) => part)).toEqual(['live_', 'test_']);
});

test('ends a part with its underscore given environments whose names begin alike', () => {
  expect(keyAnatomy(format('sk_pre_', 'sk_prod_')).brand).toBe('sk_');
});

test('takes the whole prefix as the API’s given a single environment', () => {
  const { brand, environments } = keyAnatomy(format('nsk_'));

  expect(brand).toBe('nsk_');
  expect(environments.map(({ part }) => part)).toEqual(['']);
});

test('finds nothing in common given prefixes that share none', () => {
  expect(keyAnatomy(format('live_', 'test_')).brand).toBe('');
});

test('cuts a key once for each character, always alike', () => {
  expect(keyCuts(60)).toHaveLength(60);
  expect(keyCuts(60)).toEqual(keyCuts(60));
  expect(new Set(keyCuts(60))).toEqual(new Set([1, 2, 3, 4, 5]));
});

function format(...prefixes: string[]): KeyFormat {
  const provenance = { kind: 'seed' } as const;
  return {
    environments: prefixes.map((prefix) => ({ id: prefix, name: prefix, prefix, purpose: '', provenance })),
    alphabet: 'base62',
    length: 32,
    provenance,
  };
}
