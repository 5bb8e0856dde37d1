import { expect, test } from 'vitest';
import type { ApiDescription, Key } from '../../src/sandbox/console.ts';
import { factsOf, durationWords, isSame, nextExpiry, overlapWords, stateText } from '../../src/keyring/facts.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

const API: ApiDescription = {
  id: 'any',
  name: 'Any',
  base: '/mock/any',
  dashboard: 'Dashboard',
  environments: ['production', 'sandbox'],
  permissions: ['read'],
  options: {
    name: true,
    expiry: true,
    environments: [],
    permissions: [],
    settings: [{ id: 'logging', name: 'Logging', description: '', default: false }],
    limits: [],
    origin: { kind: 'seed', note: null, url: null },
  },
  actions: { rotate: true, revoke: true, restore: true, overlap: 60 },
};

const KEY: Key = {
  id: 'key_1',
  api: 'any',
  name: 'My key',
  description: null,
  demo: false,
  state: 'active',
  masked: 'k_…1234',
  value: null,
  environment: 'sandbox',
  permissions: ['read'],
  plan: null,
  limits: { 'per-day': 10_000 },
  settings: { logging: true },
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
};

test('returns until when a key works that a rotation has replaced', () => {
  const old: Key = { ...KEY, expiresAt: '2026-01-01T02:00:30.250Z' };
  const next: Key = { ...KEY, id: 'key_2', createdAt: '2026-01-01T01:00:30.250Z' };

  expect(stateText(old, [old, next])).toMatch(/^replaced, works until 1 Jan 2026/);
  expect(stateText(next, [old, next])).toBe('active');
  expect(stateText(old, [old, { ...next, name: 'Another' }])).toBe('active');
  expect(stateText({ ...old, state: 'expired' }, [old, next])).toBe('expired');
});

test('returns every fact of an own key', () => {
  const facts = Object.fromEntries(factsOf(KEY, API).map(({ name, values }) => [name, values]));

  expect(facts).toEqual({
    Environment: ['sandbox'],
    Permissions: ['read'],
    Limits: ['per-day 10,000'],
    Settings: ['Logging on'],
    Created: [expect.stringContaining('2026')],
    Expires: ['never'],
    'Last used': ['never'],
  });
});

test('returns only what the API knows, given one with one environment and no permissions', () => {
  const plain = { ...API, environments: ['production'], permissions: [], options: { ...API.options, settings: [] } };

  const names = factsOf({ ...KEY, limits: {} }, plain).map(({ name }) => name);

  expect(names).toEqual(['Limits', 'Created', 'Expires', 'Last used']);
});

test.each([
  ['expired', { expiresAt: '2025-01-01T00:00:00.000Z' }, 'Expired'],
  ['revoked', { revokedAt: '2025-01-01T00:00:00.000Z' }, 'Revoked'],
] as const)('returns when it ended, given a key that is %s', (state, change, name) => {
  const facts = factsOf({ ...KEY, ...change, state }, API);

  expect(facts.find((fact) => fact.name === name)?.values[0]).toContain('2025');
});

test('returns the first end to come, given keys of which some have ended', () => {
  const ends = ['2025-01-01T00:00:00Z', '2026-03-01T00:00:00Z', '2026-02-01T00:00:00Z', null];

  const next = nextExpiry(
    ends.map((expiresAt) => ({ ...KEY, expiresAt })),
    NOW,
  );

  expect(next).toBe(Date.parse('2026-02-01T00:00:00Z'));
  expect(nextExpiry([KEY], NOW)).toBeNull();
});

test('returns false, given a key of another sandbox with the same id', () => {
  expect(isSame(KEY, KEY)).toBe(true);
  expect(isSame(KEY, { ...KEY, masked: 'k_…5678' })).toBe(false);
  expect(isSame(KEY, { ...KEY, createdAt: '2026-01-02T00:00:00.000Z' })).toBe(false);
});

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [60, '1 minute'],
  [90, '90 seconds'],
  [3600, '1 hour'],
  [86_400, '1 day'],
])('returns %i seconds as "%s"', (seconds, text) => {
  expect(durationWords(seconds)).toBe(text);
});

test.each([
  [null, 'until it is revoked'],
  [0, 'for no time at all'],
  [3600, 'for 1 hour'],
])('returns an overlap of %j as "%s"', (seconds, text) => {
  expect(overlapWords(seconds)).toBe(text);
});
