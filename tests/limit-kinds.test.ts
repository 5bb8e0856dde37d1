import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasWindows, LIMIT_KIND_NAMES } from '../openapi/limit-kind.ts';
import { LIMIT_HEADER_VALUES, type PolicyContract } from '../openapi/policy.ts';
import { limitUnit } from '../src/contract/limit.ts';
import { chartOf } from '../src/playground/limits/chart-series.ts';

test('the schema of our members allows every kind of the table, and no other', () => {
  const schema = readFileSync(new URL('../openapi/latchkey.schema.json', import.meta.url), 'utf8');

  expect(schema).toContain(`"enum": ${JSON.stringify(LIMIT_KIND_NAMES).replaceAll(',', ', ')}`);
});

test('the schema of our members allows every value of a limit header, and no other', () => {
  const schema = readFileSync(new URL('../openapi/latchkey.schema.json', import.meta.url), 'utf8');
  const [, values = ''] =
    /"value": \{\s*(?:"[^"]*": "[^"]*",\s*)*"enum": (\[[^\]]*"ratelimit-policy"[^\]]*\])/.exec(schema) ?? [];

  expect(JSON.parse(values || '[]')).toEqual([...LIMIT_HEADER_VALUES]);
});

test('hasWindows returns false given no kind', () => {
  expect(hasWindows(undefined)).toBe(false);
});

describe.each(LIMIT_KIND_NAMES)('a limit of the kind %s', (kind) => {
  const policy: PolicyContract = {
    kind,
    ...(hasWindows(kind) && { window: 90 }),
    counts: 'tokens',
    scope: ['key'],
    description: '',
    provenance: { kind: 'seed' },
  };

  test('is said in words that no other kind has', () => {
    const others = LIMIT_KIND_NAMES.filter((each) => each !== kind).map((each) =>
      limitUnit({ ...policy, kind: each, window: 90 }),
    );

    expect(limitUnit(policy)).toMatch(hasWindows(kind) ? /^tokens\b.*\b90 seconds/ : /^at the same time$/);
    expect(others).not.toContain(limitUnit(policy));
  });

  test('has boundaries in the chart where it has windows, and none where it has not', () => {
    const log = [0, 1000, 89_000].map((at) => ({ at: 1000 + at, status: 200 }));

    expect((chartOf(log, [policy])?.boundaries ?? []).length > 0).toBe(hasWindows(kind));
  });
});
