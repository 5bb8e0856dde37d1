/* Imported first by every entry point: what older versions of Node lack would show as a riddle. */
import { nodeProblem } from './mock/node-problem.ts';

if (nodeProblem !== null) throw new Error(nodeProblem);
