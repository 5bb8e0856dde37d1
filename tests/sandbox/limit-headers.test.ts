import { beforeAll, describe, expect, test } from 'vitest';
import { dueOf, loadStructured, quotasOf } from '../../src/sandbox/limit-headers.ts';
import type { LimitRow } from '../../src/sandbox/limit-row.ts';

const NOW = Date.parse('2025-06-01T12:00:00Z');

beforeAll(loadStructured);

describe('dueOf', () => {
  test.each<[LimitRow['kind'], string, number | null]>([
    ['reset', '1748779260', NOW + 60_000],
    ['reset-seconds', '60', NOW + 60_000],
    ['reset-time', '2025-06-01T12:01:00Z', NOW + 60_000],
    ['reset-duration', '1m0s', NOW + 60_000],
    ['retry-after', '60', NOW + 60_000],
    ['retry-after-date', 'Sun, 01 Jun 2025 12:01:00 GMT', NOW + 60_000],
    ['ratelimit', '"day";r=9;t=3600, "minute";r=0;t=60', NOW + 60_000],
    ['ratelimit', 'not a list (', null],
    ['reset-seconds', '', null],
    ['limit', '60', null],
  ])('reads %s %j', (kind, value, expected) => {
    expect(dueOf(kind, value, NOW)).toBe(expected);
  });
});

describe('quotasOf', () => {
  test('reads the structured fields, each policy by its name', () => {
    const rows = [
      row('ratelimit-policy', '"minute";q=60;w=60, "day";q=500;w=86400'),
      row('ratelimit', '"day";r=499;t=43200, "minute";r=0;t=5'),
    ];

    expect(quotasOf(rows)).toEqual([
      { policy: 'day', limit: 500, remaining: 499 },
      { policy: 'minute', limit: 60, remaining: 0 },
    ]);
  });
});

function row(kind: LimitRow['kind'], value: string): LimitRow {
  return { name: kind, policy: 'any', kind, meaning: '', value, due: null };
}
