import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What other code of the origin, an older version of the site or a curious reader may have put into the storage. */
const JUNK = [
  'null',
  '7',
  '"text"',
  '{',
  '{}',
  '[null]',
  '[7, "text", [], {}]',
  '[{"api":"novapulse","operation":"listJobs","summary":"x","method":"GET","path":"/","at":1e99,"left":null}]',
  '[{"api":{},"operation":[],"summary":1,"method":null,"path":true,"at":"now"}]',
  '{"novapulse/listJobs":7,"novapulse/getJob":{"includes":null},"x":[null,{},"job_not_found"]}',
];

const kept = new Map<string, string>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
});

afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

test.each(JUNK)('starts with an empty history given %s in the storage', async (junk) => {
  kept.set('latchkey-history', junk);

  const { entries } = await import('../../../../src/playground/tools/share/history.ts');

  expect(entries.value).toEqual([]);
});

test('keeps what has the form of an entry, and leaves out what has not', async () => {
  const entry = {
    api: 'novapulse',
    operation: 'listJobs',
    summary: 'List',
    method: 'GET',
    path: '/jobs',
    at: 1,
    status: 200,
    left: [],
  };
  const inputs = { query: { limit: '7', page: 7 }, body: [1], method: null };
  kept.set('latchkey-history', JSON.stringify([null, entry, { ...entry, inputs, left: ['the key', 9], case: 4 }]));

  const { entries } = await import('../../../../src/playground/tools/share/history.ts');

  expect(entries.value).toEqual([entry, { ...entry, inputs: { query: { limit: '7' }, body: [1] }, left: ['the key'] }]);
});

test.each(JUNK)('knows names of cases that were seen as text alone, given %s in the storage', async (junk) => {
  kept.set('latchkey-seen', junk);

  const { readSeen, keepSeen } = await import('../../../../src/playground/cases/seen.ts');

  for (const operation of ['novapulse/listJobs', 'novapulse/getJob', 'x', '0', 'constructor']) {
    expect(readSeen(operation).every((name) => typeof name === 'string')).toBe(true);
  }
  keepSeen('novapulse/listJobs', ['jobs']);
  expect(readSeen('novapulse/listJobs')).toEqual(['jobs']);
});
