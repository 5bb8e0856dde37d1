import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from './reports.ts';

/** How many tests of a run passed and failed, how many were written, and what cases were replayed over. */
export interface Tally {
  passed: number;
  failed: number;
  written: number;
  replays: Record<string, number>;
}

/** The file, in a run's folder of reports, that holds its tally and its closing lines. */
export const CLOSING = 'closing.json';

/** Returns what the reports in a folder say, in all runners together. A report that is missing or torn counts nothing. */
export function readTally(folder: string): Tally {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const reports = names
    .filter((name) => name.endsWith('.json') && name !== CLOSING)
    .map((name) => readReport(join(folder, name)));
  return sum(reports.map((report) => ({ ...report, written: new Set(report.written).size })));
}

/** Returns several tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  const add = (name: 'passed' | 'failed' | 'written') => tallies.reduce((total, each) => total + each[name], 0);
  const replays: Record<string, number> = {};
  for (const [transport, cases] of tallies.flatMap((each) => Object.entries(each.replays))) {
    replays[transport] = (replays[transport] ?? 0) + cases;
  }
  return { passed: add('passed'), failed: add('failed'), written: add('written'), replays };
}

/** Returns the lines that a run ends with; the last is plain, for programs. */
export function closingLines({ passed, failed, written, replays }: Tally): string {
  const inOrder = Object.entries(replays).toSorted(([, a], [, b]) => b - a);
  const transports = inOrder.map(([name, cases]) => `${number(cases)} over ${name}`);
  const total = Object.values(replays).reduce((all, cases) => all + cases, 0);
  return [
    `${number(written)} tests written by hand.`,
    `${number(total)} replays of documented cases${transports.length > 0 ? `: ${transports.join(', ')}` : ''}.`,
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
