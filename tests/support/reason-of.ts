/** How many titles of failed tests are named, and how many lines of the first failure and of the end are kept. */
const [MOST_TITLES, FIRST_LINES, LAST_LINES] = [20, 30, 20];

/**
 * Returns what of a program's output says why it failed: the titles of the tests that failed, the first failure, and the
 * last lines. Hundreds of failed tests within one would bury their cause, or have the rest of a report cut off.
 */
export function reasonOf(output: string): string {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= FIRST_LINES + LAST_LINES) return lines.join('\n');
  const titles = [...new Set(lines.filter((line) => /^\s*FAIL\s/.test(line)).map((line) => line.trim()))];
  const rest = titles.length - MOST_TITLES;
  const first = lines.findIndex((line) => /^\s*FAIL\s/.test(line));
  return [
    ...titles.slice(0, MOST_TITLES),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    ...(first === -1 ? [] : ['', ...lines.slice(first, Math.min(first + FIRST_LINES, lines.length - LAST_LINES))]),
    '…',
    ...lines.slice(-LAST_LINES),
  ].join('\n');
}
