import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** As for sources, which oxlint counts. */
const MOST_LINES = 250;

const SHEETS = globSync('src/**/*.css').toSorted();

test('reads style sheets', () => {
  expect(SHEETS.length).toBeGreaterThan(10);
});

test.each(SHEETS)('%s is short enough to be read', (path) => {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;

  expect(lines).toBeLessThanOrEqual(MOST_LINES);
});
