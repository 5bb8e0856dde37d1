import { describe, expect, test } from 'vitest';
import { generateSecret, hashSecret, keyState, maskSecret, readEnvironment } from '../../../mock/engine/keys/key.ts';
import type { KeyRecord } from '../../../mock/engine/keys/key.ts';
import type { KeyFormat } from '../../../openapi/key-contract.ts';
import { DOCUMENTED } from '../../support/contracts.ts';
import { seededRandom } from '../../support/random.ts';

const provenance = { kind: 'sandbox' } as const;
const FORMAT: KeyFormat = {
  environments: [
    { id: 'test', name: 'Test', prefix: 'k_test_', purpose: '', provenance },
    { id: 'live', name: 'Live', prefix: 'k_live_', purpose: '', provenance },
  ],
  alphabet: 'base62',
  length: 32,
  alsoAccepted: [33],
  provenance,
};
const KEY = { revokedAt: null, expiresAt: null } as KeyRecord;
const NOON = Date.parse('2025-06-01T12:00:00Z');

describe('keyState', () => {
  test.each([
    ['active', {}],
    ['active', { expiresAt: '2025-06-01T12:00:00.001Z' }],
    ['expired', { expiresAt: '2025-06-01T12:00:00Z' }],
    ['active', { revokedAt: '2025-06-01T12:00:01Z' }],
    ['revoked', { revokedAt: '2025-06-01T12:00:00Z' }],
    ['revoked', { revokedAt: '2025-05-01T00:00:00Z', expiresAt: '2025-04-01T00:00:00Z' }],
    ['expired', { expiresAt: '2025-06-01T14:00:00+02:00' }],
  ])('returns %s given %j', (state, dates) => {
    expect(keyState({ ...KEY, ...dates }, NOON)).toBe(state);
  });
});

describe('readEnvironment', () => {
  test.each([
    ['test', `k_test_${'a'.repeat(32)}`],
    ['live', `k_live_${'Z9'.repeat(16)}`],
    ['test', `k_test_${'a'.repeat(33)}`],
    [null, `k_test_${'a'.repeat(31)}`],
    [null, `k_test_${'a'.repeat(34)}`],
    [null, `k_test_${'a'.repeat(31)}-`],
    [null, `k_test_${'a'.repeat(31)}ä`],
    [null, `K_TEST_${'a'.repeat(32)}`],
    [null, ` k_test_${'a'.repeat(32)}`],
    [null, 'k_test_'],
    [null, ''],
  ])('returns %s given "%s"', (environment, secret) => {
    expect(readEnvironment(secret, FORMAT)).toBe(environment);
  });

  test('knows only hexadecimal digits given that alphabet', () => {
    const hex: KeyFormat = { ...FORMAT, alphabet: 'hex', length: 4 };

    expect(readEnvironment('k_test_09af', hex)).toBe('test');
    expect(readEnvironment('k_test_09ag', hex)).toBeNull();
    expect(readEnvironment('k_test_09AF', hex)).toBeNull();
  });
});

describe('generateSecret', () => {
  test.each(FORMAT.environments)('returns a key of the environment $id', ({ id, prefix }) => {
    const secret = generateSecret(FORMAT, id, seededRandom(1));

    expect(secret).toHaveLength(prefix.length + 32);
    expect(readEnvironment(secret, FORMAT)).toBe(id);
  });

  test('returns the same given the same chance, and another given another', () => {
    expect(generateSecret(FORMAT, 'test', seededRandom(1))).toBe(generateSecret(FORMAT, 'test', seededRandom(1)));
    expect(generateSecret(FORMAT, 'test', seededRandom(1))).not.toBe(generateSecret(FORMAT, 'test', seededRandom(2)));
  });

  test('uses every character equally often', () => {
    const counts = new Map<string, number>();
    const random = seededRandom(7);

    for (let n = 0; n < 2000; n += 1) {
      for (const character of generateSecret(FORMAT, 'test', random).slice('k_test_'.length)) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }

    const expected = (2000 * 32) / 62;
    expect(counts.size).toBe(62);
    for (const count of counts.values()) expect(Math.abs(count - expected) / expected).toBeLessThan(0.15);
  });
});

describe('maskSecret', () => {
  test.each([
    ['k_live_…cdef', 'k_live_0123456789abcdef'],
    ['…cdef', 'other_0123456789abcdef'],
  ])('returns %s given %s', (masked, secret) => {
    expect(maskSecret(secret, FORMAT)).toBe(masked);
  });
});

describe('hashSecret', () => {
  test('returns SHA-256 in hexadecimal', () => {
    expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashSecret('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('the keys that a document names', () => {
  test.each(DOCUMENTED.map(({ contract }) => contract))('of $id have the form they should', (contract) => {
    const format = contract.scheme?.format;

    for (const { value, environment } of contract.demoKeys) {
      expect(format && readEnvironment(value, format)).toBe(environment);
    }
    expect(format && readEnvironment(contract.sampleKeys.unknown, format)).not.toBeNull();
    expect(format && readEnvironment(contract.sampleKeys.malformed, format)).toBeNull();
  });
});
