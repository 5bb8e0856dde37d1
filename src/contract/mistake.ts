import type { Case } from '../../openapi/case.ts';
import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import cases from '../../openapi/generated/cases.json';
import { caseId } from './matrix.ts';

/** What readers get wrong, in the order in which a request is checked, and the reason that the mock gives for it. */
export const MISTAKES: readonly Mistake[] = [
  { id: 'missing', title: 'Missing key', isReason: is('authenticate/missing') },
  { id: 'malformed', title: 'Malformed key', isReason: is('authenticate/malformed') },
  { id: 'unknown', title: 'Unknown key', isReason: is('authenticate/unknown') },
  { id: 'expired', title: 'Expired key', isReason: is('authenticate/expired') },
  { id: 'revoked', title: 'Revoked key', isReason: is('authenticate/revoked') },
  { id: 'permission', title: 'Missing permission', isReason: is('authorize/permission') },
  { id: 'limit', title: 'Rate limit exceeded', isReason: (reason) => reason.startsWith('limit/') },
];

/** Returns the cases of an operation that a request can cause by a mistake, such as `expired`. */
export function answersTo(id: string, api: ApiContract, operation: OperationContract): AnsweredMistake[] {
  const mistake = MISTAKES.find((each) => each.id === id);
  return mistake ? causedBy(mistake, api, operation) : [];
}

/** Returns the plainest case of an API that answers a mistake, or null where the API has no such answer. */
export function answerTo(mistake: Mistake, api: ApiContract): AnsweredMistake | null {
  const candidates = api.operations.flatMap((operation) => causedBy(mistake, api, operation));
  // An answer that is first of all another mistake's comes last. Reading is plainer than writing, and a list plainer
  // than one thing of it.
  const effort = ({ operation, answer, example }: AnsweredMistake) =>
    (mistake.isReason(answer.reason) ? 0 : 100_000) +
    (operation.method === 'GET' ? 0 : 1000) +
    operation.path.split('{').length * 100 +
    example.requests.length;
  return candidates.sort((a, b) => effort(a) - effort(b))[0] ?? null;
}

function causedBy(mistake: Mistake, api: ApiContract, operation: OperationContract): AnsweredMistake[] {
  return operation.answers
    .filter(({ reason, alsoFor, trigger }) => trigger && !trigger.force && [reason, ...alsoFor].some(mistake.isReason))
    .map((answer) => ({ operation, answer, example: caseOf(caseId(api, operation, answer)) }));
}

function caseOf(id: string): Case {
  const found = (cases as unknown as Case[]).find((each) => each.id === id);
  if (!found)
    throw new Error(`Failed to find the case "${id}": cases.json has none of this name. Run "npm run generate".`);
  return found;
}

function is(wanted: string): (reason: string) => boolean {
  return (reason) => reason === wanted;
}

export interface Mistake {
  id: string;
  title: string;
  isReason: (reason: string) => boolean;
}

/** How an API answers a mistake, on one of its operations. */
export interface AnsweredMistake {
  operation: OperationContract;
  answer: AnswerContract;
  example: Case;
}
