import { expect, test } from 'vitest';
import { concurrency } from '../../../mock/engine/limits/concurrency.ts';

const RULE = { limit: 1, window: 0 };
const FIVE_MINUTES = 5 * 60_000;

test('holds a slot for five minutes for a request that never says that it has ended, and no longer', () => {
  const state = concurrency.take(undefined, RULE, 0, 'one', 1) ?? undefined;

  expect(concurrency.take(state, RULE, FIVE_MINUTES - 1, 'two', 1)).toBeNull();
  expect(concurrency.peek(state, RULE, FIVE_MINUTES - 1)).toMatchObject({ remaining: 0, resetAt: FIVE_MINUTES });
  expect(concurrency.take(state, RULE, FIVE_MINUTES, 'two', 1)).toEqual([['two', 2 * FIVE_MINUTES]]);
});
