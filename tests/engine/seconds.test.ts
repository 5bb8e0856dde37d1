import { describe, expect, test } from 'vitest';
import { formatResetDuration, secondsToWait } from '../../mock/engine/seconds.ts';

describe('formatResetDuration', () => {
  test.each([
    [0, '0s'],
    [1, '1ms'],
    [999.2, '1s'],
    [1000, '1s'],
    [1001, '2s'],
    [59_000, '59s'],
    [60_000, '1m0s'],
    [360_000, '6m0s'],
    [3_600_000, '1h0m0s'],
    [3_723_000, '1h2m3s'],
  ])('returns %j milliseconds as %j', (milliseconds, text) => {
    expect(formatResetDuration(milliseconds)).toBe(text);
  });
});

describe('secondsToWait', () => {
  test.each([
    [10_000, 0, 10],
    [10_001, 0, 11],
    [5, 10, 1],
  ])('returns for a moment at %i, asked at %i, %i seconds', (moment, now, seconds) => {
    expect(secondsToWait(moment, now)).toBe(seconds);
  });
});
