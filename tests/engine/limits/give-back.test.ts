import { expect, test } from 'vitest';
import { LIMITERS } from '../../../mock/engine/limits/index.ts';

const RULE = { limit: 5, window: 60_000 };
const COUNTING = Object.entries(LIMITERS).filter(([kind]) => kind !== 'concurrency');

test.each(COUNTING)('%s gives back what was counted, once', (_kind, limiter) => {
  const counted = limiter.take(undefined, RULE, 1000, '', 2);
  const mark = limiter.markOf(counted);

  const given = limiter.giveBack(limiter.take(counted ?? undefined, RULE, 1000, '', 1), mark, 2);

  expect(limiter.peek(given, RULE, 1000)).toMatchObject({ remaining: 4 });
});

test.each(COUNTING)('%s takes nothing from later requests given a count that has ended', (_kind, limiter) => {
  const counted = limiter.take(undefined, RULE, 59_000, '', 1);
  const mark = limiter.markOf(counted);
  const later = limiter.take(counted ?? undefined, RULE, 125_000, '', 1);

  expect(limiter.peek(limiter.giveBack(later, mark, 1), RULE, 125_000)).toMatchObject({ remaining: 4 });
});
