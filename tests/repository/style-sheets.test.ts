import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** As for sources, which oxlint counts. */
const MOST_LINES = 250;

/** Style sheets that are still longer. It may only get shorter. */
const LONGER = ['src/playground/answer.css', 'src/playground/playground.css', 'src/playground/request.css'];

const SHEETS = globSync('src/**/*.css').toSorted();

test('reads style sheets', () => {
  expect(SHEETS.length).toBeGreaterThan(10);
});

test.each(SHEETS)('%s is short enough to be read, or known to be longer', (path) => {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;

  expect(lines > MOST_LINES).toBe(LONGER.includes(path));
});
