import { expect, test } from 'vitest';
import { chartOf, secondsOf } from '../../../src/playground/limits/chart-series.ts';

const START = Date.UTC(2026, 0, 1, 12, 0, 10);

test('returns nothing to draw given no answer', () => {
  expect(chartOf([], [])).toBeNull();
  expect(secondsOf([])).toEqual([]);
});

test('returns every answer in a bar of its class', () => {
  const series = chartOf([at(0, 200), at(400, 200), at(999, 429), at(999, 503)], []);

  expect(series?.classes).toEqual(['2xx', '4xx', '5xx']);
  expect(series?.bars.reduce((sum, { counts }) => sum + [...counts.values()].reduce((a, b) => a + b, 0), 0)).toBe(4);
  expect(series?.bars.length).toBeLessThanOrEqual(60);
});

test('returns the ends of the clock’s own windows', () => {
  const series = chartOf([at(0, 200), at(2500, 429)], [{ kind: 'fixed-window', window: 1 }]);

  expect(series?.boundaries).toEqual([1000, 2000, 3000]);
});

test('returns the ends of windows that begin with a request', () => {
  const log = [at(0, 200), at(30_000, 200), at(70_000, 200), at(140_000, 200)];

  const series = chartOf(log, [{ kind: 'first-request-window', window: 60 }]);

  expect(series?.boundaries).toEqual([60_000, 130_000, 200_000]);
});

test('returns the next boundary apart given one that is far away', () => {
  const series = chartOf([at(0, 200), at(1500, 429)], [{ kind: 'rolling-window', window: 60 }]);

  expect(series).toMatchObject({ boundaries: [], next: 60_000 });
});

test('returns no hatching given more boundaries than can be told apart', () => {
  const series = chartOf([at(0, 200), at(3_600_000, 200)], [{ kind: 'fixed-window', window: 1 }]);

  expect(series?.boundaries).toEqual([]);
});

test('returns the counts of each second that had an answer', () => {
  const rows = secondsOf([at(0, 200), at(999, 429), at(1000, 200), at(61_000, 200), at(61_500, 200)]);

  expect(rows.map(({ second, counts }) => [second, Object.fromEntries(counts)])).toEqual([
    [0, { 200: 1, 429: 1 }],
    [1, { 200: 1 }],
    [61, { 200: 2 }],
  ]);
});

function at(milliseconds: number, status: number) {
  return { at: START + milliseconds, status };
}
