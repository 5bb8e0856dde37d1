import type { Case } from '../../openapi/case.ts';
import type { Difference } from '../../openapi/compare.ts';
import { reproduceCase } from '../../openapi/replay.ts';
import type { Connection } from '../sandbox/connection.ts';

/** How many cases are under way at a time; each has a sandbox of its own, so none sees another. */
const AT_ONCE = 12;

/**
 * Sends every case, from a fresh sandbox each, with the reader's own left alone, and reports each result as it comes.
 * Resolves when all are done, or soon after the signal is aborted.
 */
export async function runCases(
  cases: readonly Case[],
  { fetch, openScratch }: Pick<Connection, 'fetch' | 'openScratch'>,
  { site, signal, report }: RunOptions,
): Promise<void> {
  const waiting = cases[Symbol.iterator]();

  async function work(): Promise<void> {
    for (let next = waiting.next(); !next.done && !signal.aborted; next = waiting.next()) {
      report({ example: next.value, differences: await runCase(next.value) });
    }
  }

  async function runCase(example: Case): Promise<Difference[]> {
    const { path, close } = openScratch();
    try {
      return await reproduceCase(example, fetch, site + path);
    } catch (error) {
      return [{ part: 'request', expected: 'an answer', received: String(error) }];
    } finally {
      close();
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

interface RunOptions {
  /** The address of the site, with a slash at its end. */
  site: string;
  signal: AbortSignal;
  report: (result: CaseResult) => void;
}

/** A case that was sent, and how the answer differs from the documented one; nothing is best. */
export interface CaseResult {
  example: Case;
  differences: Difference[];
}
