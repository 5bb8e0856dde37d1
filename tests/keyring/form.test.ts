import { expect, test } from 'vitest';
import { bodyOf, initialForm, LIFETIMES, problemsOf, togglePermission } from '../../src/keyring/form.ts';
import type { KeyOptions } from '../../src/sandbox/console.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

const OPTIONS: KeyOptions = {
  name: true,
  expiry: true,
  environments: [
    { id: 'production', name: 'Production', prefix: 'live_', purpose: 'Live.', default: false },
    { id: 'sandbox', name: 'Sandbox', prefix: 'test_', purpose: 'Tests.', default: true },
  ],
  permissions: [
    { id: 'read', allows: 'Reading.', default: true },
    { id: 'write', allows: 'Writing.', default: false },
    { id: 'delete', allows: 'Deleting.', default: true },
  ],
  settings: [{ id: 'logging', name: 'Logging', description: 'Keeps logs.', default: true }],
  limits: [{ policy: 'per-minute', description: 'A minute.', minimum: 1, maximum: 1000, default: 60 }],
  origin: { kind: 'seed', note: null, url: null },
};

const NOTHING: KeyOptions = {
  ...OPTIONS,
  name: false,
  expiry: false,
  environments: [],
  permissions: [],
  settings: [],
  limits: [],
};

test('returns what the dashboard takes by default, given an untouched form', () => {
  expect(bodyOf(OPTIONS, initialForm(OPTIONS), NOW)).toEqual({
    name: 'Unnamed key',
    environment: 'sandbox',
    permissions: ['read', 'delete'],
    settings: { logging: true },
    limits: { 'per-minute': 60 },
    expiresAt: null,
  });
});

test('returns nothing that the dashboard does not ask for', () => {
  const form = { ...initialForm(NOTHING), lifetime: 'hour' };

  expect(bodyOf(NOTHING, form, NOW)).toEqual({ name: 'Unnamed key', expiresAt: null });
});

test('returns the end of a key from the time of the sandbox', () => {
  const ends = LIFETIMES.filter(({ id }) => id !== 'date').map(
    ({ id }) => bodyOf(OPTIONS, { ...initialForm(OPTIONS), lifetime: id }, NOW).expiresAt,
  );

  expect(ends).toEqual([
    null,
    '2026-01-01T01:00:00.000Z',
    '2026-01-02T00:00:00.000Z',
    '2026-01-31T00:00:00.000Z',
    '2026-04-01T00:00:00.000Z',
  ]);
});

test('returns a moment of choice in UTC', () => {
  const expiry = '2026-03-01T12:30';

  const { expiresAt } = bodyOf(OPTIONS, { ...initialForm(OPTIONS), lifetime: 'date', expiry }, NOW);

  expect(expiresAt).toBe(new Date(expiry).toISOString());
});

test.each(['0', '1001', '1.5', '', 'many'])('returns a problem, given a limit of "%s"', (limit) => {
  const form = { ...initialForm(OPTIONS), limits: { 'per-minute': limit } };

  expect(problemsOf(OPTIONS, form, NOW)).toEqual({ 'limit-per-minute': 'A whole number from 1 to 1000.' });
});

test.each(['1', '1000'])('returns no problem, given a limit of "%s"', (limit) => {
  const form = { ...initialForm(OPTIONS), limits: { 'per-minute': limit } };

  expect(problemsOf(OPTIONS, form, NOW)).toEqual({});
});

test.each(['', '2025-12-01T00:00'])('returns a problem, given "%s" as the end of a key', (expiry) => {
  const form = { ...initialForm(OPTIONS), lifetime: 'date', expiry };

  expect(Object.keys(problemsOf(OPTIONS, form, NOW))).toEqual(['expiry']);
});

test('returns permissions in the order of the dashboard, given one more or one less', () => {
  expect(togglePermission(OPTIONS, ['delete'], 'read')).toEqual(['read', 'delete']);
  expect(togglePermission(OPTIONS, ['read', 'delete'], 'read')).toEqual(['delete']);
});
