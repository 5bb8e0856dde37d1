/** Prints the closing lines of `npm test` and `npm run test:full`, and what they come to: the end of `.ci/run`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FULL, QUICK } from './stages.ts';
import { CLOSING, closingLines, sum } from './tally.ts';
import type { Tally } from './tally.ts';

const runs = [
  { name: 'npm test', plan: QUICK },
  { name: 'npm run test:full', plan: FULL },
].map(({ name, plan }) => ({ name, ...readClosing(join(plan.results, CLOSING)) }));

for (const { name, closing } of runs) process.stdout.write(`\n=== ${name}\n${closing}`);
process.stdout.write(`\n=== Both\n${closingLines(sum(runs))}\n`);

/** A run that wrote no closing lines came to no end, which is a failure. */
function readClosing(path: string): Tally & { closing: string } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Tally & { closing: string };
  } catch {
    process.exitCode = 1;
    return {
      passed: 0,
      failed: 1,
      written: 0,
      replays: {},
      closing: `Failed to read ${path}: the run came to no end.\n`,
    };
  }
}
