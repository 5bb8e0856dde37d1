import { checkCases } from './check/cases.ts';
import { checkDeclarations } from './check/declarations.ts';
import { checkExamples } from './check/examples.ts';
import { checkExtensions } from './check/extensions.ts';
import { checkOperations } from './check/operations.ts';
import { checkProvenances } from './check/provenances.ts';
import type { Fault } from './fault.ts';
import { Located } from './located.ts';

/** Returns everything that is wrong with our members of a document, at once; an empty list for one that is in order. */
export function checkOwnMembers(id: string, parsed: unknown): Fault[] {
  const document = Located.top(parsed);
  return [
    ...checkExtensions(parsed),
    ...checkDeclarations(document, id),
    ...checkProvenances(document),
    ...checkOperations(document),
    ...checkCases(document),
    ...checkExamples(document),
  ];
}
