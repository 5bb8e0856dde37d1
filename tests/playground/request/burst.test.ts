import { expect, test } from 'vitest';
import { allowanceOf, cancelledAfter, outcomeOf } from '../../../src/playground/request/burst.ts';
import { inPool } from '../../../src/sandbox/pool.ts';
import { fitsMask, partQuotas, type PolicyQuota } from '../../../src/playground/limits/quotas.ts';
import { exampleViews } from '../view.ts';

const statuses = (passed: number, refused: number) => [
  ...Array.from({ length: passed }, () => 200),
  ...Array.from({ length: refused }, () => 429),
];

test.each([
  [
    60,
    1,
    { policy: 'minute', left: 60, limit: 60 },
    'Passed exactly 60 of 61: as many as minute allows. 60 × 200, 1 × 429.',
  ],
  [
    7,
    3,
    { policy: 'minute', left: 7, limit: 60 },
    'Passed exactly 7 of 10: as many as minute had left of 60. 7 × 200, 3 × 429.',
  ],
  [9, 1, { policy: 'second', left: 2, limit: 2 }, 'Passed 9 of 10: more came free while it ran. 9 × 200, 1 × 429.'],
  [1, 9, { policy: 'minute', left: 5, limit: 5 }, 'Passed 1 of 10. 1 × 200, 9 × 429.'],
  [1, 1, null, 'Passed 1 of 2. 1 × 200, 1 × 429.'],
  [3, 0, { policy: 'minute', left: 60, limit: 60 }, '3 × 200.'],
])('returns what came of a run given %i passed and %i refused', (passed, refused, allowance, text) => {
  expect(outcomeOf(statuses(passed, refused), allowance)).toBe(text);
});

test('returns the policy with the least left among those that count requests', () => {
  const here = [quota('minute', 5), quota('day', 3), quota('tokens', 1)];

  expect(allowanceOf({ here, elsewhere: [] }, (policy) => policy !== 'tokens')).toEqual({
    policy: 'day',
    left: 3,
    limit: 60,
  });
  expect(allowanceOf(null, () => true)).toBeNull();
  expect(allowanceOf({ here, elsewhere: [] }, () => false)).toBeNull();
});

test('returns the quotas of an operation apart from the others of its key', () => {
  const { plain } = exampleViews();
  const { id } = plain.operation;
  const view = {
    ...plain,
    operation: {
      ...plain.operation,
      limits: [
        { policy: 'minute', limit: 60 },
        { policy: 'day', limit: 60 },
      ],
    },
  };
  const quotas = [quota('minute', 1, id), quota('minute', 1, 'another'), quota('day', 1), quota('week', 1)];

  const { here, elsewhere } = partQuotas(view, quotas);

  expect(here).toEqual([quotas[0], quotas[2]]);
  expect(elsewhere).toEqual([quotas[1], quotas[3]]);
});

test('returns whether a key fits a mask', () => {
  expect(fitsMask('abc_test_0123wxyz', 'abc_test_…wxyz')).toBe(true);
  expect(fitsMask('abc_live_0123wxyz', 'abc_test_…wxyz')).toBe(false);
  expect(fitsMask('abc_test_0123wxy', 'abc_test_…wxyz')).toBe(false);
  expect(fitsMask('anything', '')).toBe(false);
});

test.each([1, 3, 10])('works on every item once, at most %i at the same time', async (atOnce) => {
  const done: number[] = [];
  let running = 0;
  let most = 0;

  await inPool([0, 1, 2, 3, 4, 5], atOnce, async (item, index) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    done.push(item + index);
    running -= 1;
  });

  expect(done.toSorted((one, other) => one - other)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(most).toBe(Math.min(atOnce, 6));
});

test('begins nothing more given a failure', async () => {
  const begun: number[] = [];

  const pool = inPool([0, 1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 1) throw new Error('enough');
  });

  await expect(pool).rejects.toThrow('enough');
  expect(begun.length).toBeLessThan(5);
});

function quota(policy: string, remaining: number, operation: string | null = null): PolicyQuota {
  return { policy, operation, limit: 60, remaining, resetAt: 0, window: 60 };
}

test.each([
  [[], 1, 'Canceled.'],
  [[], 10, 'Canceled after 0 of 10.'],
  [[200, 200, 429], 10, 'Canceled after 3 of 10. 2 × 200, 1 × 429.'],
])('returns how far a run had come given %j of %i', (of, total, text) => {
  expect(cancelledAfter(of, total)).toBe(text);
});
