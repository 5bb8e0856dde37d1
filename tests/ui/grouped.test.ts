import { expect, test } from 'vitest';
import { grouped } from '../../src/ui/grouped.ts';

test('writes counts as the browser writes them in English', () => {
  const counts = [0, 7, 999, 1000, 12_345, 100_000, 1_000_000, 9_007_199_254_740_991];

  expect(counts.map(grouped)).toEqual(counts.map((count) => count.toLocaleString('en')));
});
