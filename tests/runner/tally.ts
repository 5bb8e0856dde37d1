import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests of a run passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The file, in a run's folder of reports, that holds its tally and its closing lines. */
export const CLOSING = 'closing.json';

/** Returns what the reports in a folder say, in all runners together. A report that is missing or torn counts nothing. */
export function readTally(folder: string): Tally {
  const reports = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json') && name !== CLOSING)
    : [];
  return sum(reports.map((name) => tallyOf(readJson(join(folder, name)))));
}

/** Returns the line that a run ends with. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Returns several tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  const add = (name: keyof Tally): number => tallies.reduce((total, each) => total + each[name], 0);
  return { passed: add('passed'), failed: add('failed') };
}

/** A report is Vitest's, or Playwright's. */
function tallyOf(report: Partial<VitestReport & PlaywrightReport> | null): Tally {
  if (report?.stats) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected + flaky, failed: unexpected };
  }
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function readJson(path: string): Partial<VitestReport & PlaywrightReport> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<VitestReport & PlaywrightReport>;
  } catch {
    return null;
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}
