import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';

/**
 * Returns the errors that several operations share, word for word, each once: on every operation again they would be most
 * of a long page, and read by nobody.
 */
export function sharedErrors({ operations }: ApiContract): SharedError[] {
  const found = new Map<string, SharedError>();
  const taken = new Map<string, number>();
  for (const operation of operations) {
    for (const answer of operation.answers.filter(({ status }) => status >= 400)) {
      const key = identity(answer);
      const known = found.get(key);
      if (known) known.operations.push(operation);
      else found.set(key, { anchor: '', answer, operations: [operation] });
    }
  }
  const shared = [...found.values()].filter((each) => each.operations.length > 1);
  return shared
    .map((each) => ({ ...each, anchor: anchorOf(each.answer, taken) }))
    .toSorted((a, b) => a.answer.status - b.answer.status);
}

/** Whether an answer is one of the shared errors. */
export function isShared(answer: AnswerContract, shared: SharedError[]): boolean {
  return sharedErrorOf(answer, shared) !== undefined;
}

/** Returns the names of the shared errors that an operation returns, by their status. */
export function sharedByStatus({ answers }: OperationContract, shared: SharedError[]): SharedStatus[] {
  const statuses = new Map<number, SharedStatus>();
  for (const answer of answers) {
    const error = sharedErrorOf(answer, shared);
    if (!error) continue;
    const { status, name } = answer;
    const found = statuses.get(status);
    if (found) found.names.push(name);
    else statuses.set(status, { status, anchor: error.anchor, names: [name] });
  }
  return [...statuses.values()];
}

function sharedErrorOf(answer: AnswerContract, shared: SharedError[]): SharedError | undefined {
  const key = identity(answer);
  return shared.find((each) => identity(each.answer) === key);
}

function identity({ status, name, value, headers, fix }: AnswerContract): string {
  return JSON.stringify([status, name, value, headers, fix]);
}

/** Errors of one name may differ in what they say. */
function anchorOf({ status, name }: AnswerContract, taken: Map<string, number>): string {
  const anchor = `error-${status}-${name}`;
  const count = (taken.get(anchor) ?? 0) + 1;
  taken.set(anchor, count);
  return count === 1 ? anchor : `${anchor}-${count}`;
}

export interface SharedError {
  anchor: string;
  answer: AnswerContract;
  operations: OperationContract[];
}

interface SharedStatus {
  status: number;
  /** The anchor of the first of these errors. */
  anchor: string;
  names: string[];
}
