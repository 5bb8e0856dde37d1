import { isFormatted } from '../../src/contract/formatted.ts';
import type { Output } from './guide.ts';

/**
 * Stands for any run of characters in a line, and for any lines where it stands alone; in JSON for any value, and at the
 * end of a list for all that follows.
 */
const ANYTHING = '…';

/** Returns how what was printed differs from what a page shows; null where they agree. */
export function findDifference({ isJson, text }: Output, printed: string): string | null {
  if (!isJson) return compareLines(linesOf(text), linesOf(printed));
  try {
    const [shown, given] = [JSON.parse(text) as unknown, JSON.parse(printed) as unknown];
    if (isAlike(shown, given)) return isFormatted(text) && isFormatted(printed) ? PRINTED_FORMATTED : null;
    return compareLines(linesOf(JSON.stringify(fill(shown, given), null, 2)), linesOf(JSON.stringify(given, null, 2)));
  } catch {
    return `One of the two is not JSON.\n${compareLines(linesOf(text), linesOf(printed)) ?? text}`;
  }
}

/** Above formatted JSON the page says that the program prints it in another form. */
const PRINTED_FORMATTED = 'The program itself prints formatted JSON: show it as text.';

/** Returns a comparison, line by line: − stands before what only the page shows, + before what only was printed. */
function compareLines(shown: string[], printed: string[]): string | null {
  // Fewest edits from here to the end, filled from the end; what is in a lone wildcard costs nothing.
  const edits = Array.from({ length: shown.length + 1 }, () => Array.from({ length: printed.length + 1 }, () => 0));
  const at = (row: number, column: number): number => edits[row]?.[column] ?? Infinity;
  for (let row = shown.length; row >= 0; row -= 1) {
    for (let column = printed.length; column >= 0; column -= 1) {
      if (row === shown.length && column === printed.length) continue;
      edits[row]![column] = Math.min(...stepsFrom(row, column).map(({ cost, to }) => cost + at(...to)));
    }
  }
  if (at(0, 0) === 0) return null;

  const report: string[] = [];
  for (let row = 0, column = 0; row < shown.length || column < printed.length;) {
    const step = stepsFrom(row, column).find(({ cost, to }) => cost + at(...to) === at(row, column));
    if (!step) break;
    report.push(...step.report);
    [row, column] = step.to;
  }
  return report.join('\n');

  function stepsFrom(row: number, column: number): Step[] {
    const [left, right] = [shown[row], printed[column]];
    const steps: Step[] = [];
    if (left !== undefined && right !== undefined && isAlike(left, right)) {
      steps.push({ cost: 0, to: [row + 1, column + 1], report: [`  ${right}`] });
    }
    const isGap = left?.trim() === ANYTHING;
    if (isGap) steps.push({ cost: 0, to: [row + 1, column], report: [] });
    if (isGap && right !== undefined) steps.push({ cost: 0, to: [row, column + 1], report: [`  ${right}`] });
    if (left !== undefined) steps.push({ cost: 1, to: [row + 1, column], report: [`− ${left}`] });
    if (right !== undefined) steps.push({ cost: 1, to: [row, column + 1], report: [`+ ${right}`] });
    return steps;
  }
}

/** Says whether a value is as it is shown, a wildcard being like any. */
function isAlike(shown: unknown, given: unknown): boolean {
  if (typeof shown === 'string') {
    return shown === ANYTHING || (typeof given === 'string' && patternOf(shown).test(given));
  }
  if (!isContainer(shown) || !isContainer(given) || Array.isArray(shown) !== Array.isArray(given)) {
    return Object.is(shown, given);
  }
  if (Array.isArray(shown) && Array.isArray(given)) {
    const whole = unroll(shown, given);
    return whole.length === given.length && whole.every((each, index) => isAlike(each, given[index]));
  }
  const names = Object.keys(shown);
  return (
    names.length === Object.keys(given).length &&
    names.every((name) => Object.hasOwn(given, name) && isAlike(shown[name], given[name]))
  );
}

/** Returns what is shown, in the order of what is given and with its values for the wildcards, so that the rest shows. */
function fill(shown: unknown, given: unknown): unknown {
  if (isAlike(shown, given)) return given;
  if (!isContainer(shown) || !isContainer(given)) return shown;
  if (Array.isArray(shown) && Array.isArray(given)) {
    return unroll(shown, given).map((each, index) => (index < given.length ? fill(each, given[index]) : each));
  }
  if (Array.isArray(shown) || Array.isArray(given)) return shown;
  const names = [...Object.keys(given).filter((name) => Object.hasOwn(shown, name)), ...Object.keys(shown)];
  return Object.fromEntries(
    [...new Set(names)].map((name) => [
      name,
      Object.hasOwn(given, name) ? fill(shown[name], given[name]) : shown[name],
    ]),
  );
}

/** Returns a list as it is shown, with what is given in the place of the wildcard at its end. */
function unroll(shown: unknown[], given: unknown[]): unknown[] {
  if (shown.at(-1) !== ANYTHING) return shown;
  return [...shown.slice(0, -1), ...given.slice(shown.length - 1)];
}

function patternOf(text: string): RegExp {
  const literal = text.split(ANYTHING).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(`^${literal.join('.*')}$`, 's');
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Returns the lines without what cannot be seen: spaces at their ends, and empty lines after the last. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

interface Step {
  cost: number;
  to: [row: number, column: number];
  report: string[];
}
