/* Imported first by the command line, which says what is wrong without a stack. */
import { nodeProblem } from '../mock/node-problem.ts';

if (nodeProblem !== null) {
  process.stderr.write(`${nodeProblem}\n`);
  process.exit(1);
}
