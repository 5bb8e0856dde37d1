import { expect, test } from 'vitest';
import type { RotationContract } from '../../openapi/key-contract.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { rotationWords } from '../../src/contract/rotation.ts';

const SEED = { provenance: { kind: 'seed' } } as const;

test.each<[string, RotationContract]>([
  ['Create a new key; the old one works on until you revoke it', { ends: 'when-revoked', ...SEED }],
  [
    'A new value takes over; the old one works on for a day unless you say otherwise',
    { ends: 'after-overlap', overlap: 86_400, ...SEED },
  ],
  [
    'A new value takes over; the old one works on for 2 hours unless you say otherwise',
    { ends: 'after-overlap', overlap: 7200, ...SEED },
  ],
  [
    'A new value takes over; the old one works on for 90 seconds unless you say otherwise',
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
