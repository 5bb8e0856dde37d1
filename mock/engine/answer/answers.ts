import type { AnswerContract } from '../../../openapi/contract.ts';
import type { Api, CompiledOperation } from '../define-api.ts';
import type { Refusal } from '../errors.ts';
import { oncePer } from '../once.ts';

/**
 * Returns the documented answer to a refusal: the one it names, else the first with its reason, else the first with one
 * of the reasons it names instead. Falls back to the documented 500, which every operation has.
 */
export function findAnswer(api: Api, operation: CompiledOperation | undefined, { reason, details }: Refusal): Found {
  const own = operation ?? api.operations.get(details.operation ?? '');
  const answer = own && lookUp(own, reason, details);
  if (answer) return { answer, operation: own };
  const elsewhere = operation ? null : findAnywhere(api, reason, details);
  if (elsewhere) return elsewhere;
  const exception = findAnywhere(api, 'handle/exception', {});
  if (exception) return { ...exception, operation: operation ?? exception.operation };
  throw new Error(
    `Failed to respond to "${reason}": ${api.contract.id} documents no 500. Add one with x-reason: handle/exception.`,
  );
}

/** Returns the first operation that has the answer, and the answer. Looking through all of them is done once for each. */
function findAnywhere(api: Api, reason: string, details: Refusal['details']): Found | null {
  const known = answersAnywhere(api);
  const { answer: name = '', status = '', otherwise = [] } = details;
  const wanted = [reason, name, status, ...otherwise].join('\n');
  const before = known.get(wanted);
  if (before !== undefined) return before;
  let found: Found | null = null;
  for (const operation of api.operations.values()) {
    const answer = lookUp(operation, reason, details);
    if (answer) {
      found = { answer, operation };
      break;
    }
  }
  known.set(wanted, found);
  return found;
}

const answersAnywhere = oncePer((_api: Api) => new Map<string, Found | null>());

function lookUp(
  operation: CompiledOperation,
  reason: string,
  { answer, status, otherwise = [] }: Refusal['details'],
): AnswerContract | undefined {
  if (answer !== undefined) return operation.answersByName.get(answer);
  const ofStatus = status === undefined ? undefined : operation.contract.answers.find((each) => each.status === status);
  if (ofStatus) return ofStatus;
  return [reason, ...otherwise].map((each) => operation.answersByReason.get(each)?.[0]).find(Boolean);
}

interface Found {
  answer: AnswerContract;
  operation: CompiledOperation;
}
