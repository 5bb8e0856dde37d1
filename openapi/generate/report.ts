import { formatProblems } from '@redocly/openapi-core';
import type { NormalizedProblem } from '@redocly/openapi-core';
import type { Fault } from './fault.ts';
import type { AuthoredDocument } from './source.ts';

/** Returns faults as Redocly writes its own problems; one that is met on several ways, through aliases, is told once. */
export function asProblems(document: AuthoredDocument, faults: readonly Fault[]): NormalizedProblem[] {
  const problems = new Map<string, NormalizedProblem>();
  for (const fault of faults) {
    const place = document.locate(fault);
    problems.set(`${place.start.line}:${place.start.col} ${fault.message}`, {
      message: fault.message,
      suggest: fault.suggest ?? [],
      ruleId: `latchkey/${fault.rule}`,
      severity: 'error',
      location: [{ source: document.source, pointer: undefined, ...place }],
    });
  }
  return [...problems.values()];
}

/** Prints every problem with its file, its line and what stands there. */
export function printProblems(problems: NormalizedProblem[]): void {
  const totals = { errors: problems.length, warnings: 0, ignored: 0 };
  formatProblems(problems, { format: 'codeframe', maxProblems: problems.length, totals, version: '' });
}
