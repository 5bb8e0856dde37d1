import { expect, test } from 'vitest';
import type { RotationContract } from '../../openapi/key-contract.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { rotationWords } from '../../src/contract/rotation.ts';

const SEED = { provenance: { kind: 'seed' } } as const;

test.each<[string, RotationContract]>([
  ['Create a new key; the old key works until you revoke it', { ends: 'when-revoked', ...SEED }],
  [
    'Create a new key; the old key works for a day more unless you set another time',
    { ends: 'after-overlap', overlap: 86_400, ...SEED },
  ],
  [
    'Create a new key; the old key works for 2 hours more unless you set another time',
    { ends: 'after-overlap', overlap: 7200, ...SEED },
  ],
  [
    'Create a new key; the old key works for 90 seconds more unless you set another time',
    { ends: 'after-overlap', overlap: 90, ...SEED },
  ],
  ['Make a new key, delete the old one', { ends: 'by-hand', steps: ['make a new key', 'delete the old one'], ...SEED }],
])('says "%s"', (words, rotation) => {
  expect(rotationWords(rotation)).toBe(words);
});

test.each([
  ['lumyx', 'revoke the old key'],
  ['example-ai', 'delete the old key'],
  ['nova-embed', 'until you revoke it'],
])('%s ends the old key as its vendor says', (id, end) => {
  const { rotation } = contractOf(id).keyActions;

  expect(rotationWords(rotation)).toContain(end);
  expect(rotation.provenance.kind).toBe('seed');
});
