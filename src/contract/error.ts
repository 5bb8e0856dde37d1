import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';
import { partsInWords } from './part.ts';
import { isSameSource } from './provenance.ts';

/** All error codes of an API, by status and then in the order of the document, each with its cases. */
export function errorCodes(api: ApiContract): ErrorCode[] {
  const codes = new Map<string, ErrorCode>();
  for (const operation of api.operations) {
    for (const answer of operation.answers) {
      if (answer.code === null || answer.status < 400) continue;
      const id = `${answer.status}-${answer.code}`;
      const code = codes.get(id) ?? { id, code: answer.code, status: answer.status, cases: [] };
      codes.set(id, code);
      addCase(code.cases, operation, answer);
    }
  }
  return [...codes.values()].sort((a, b) => a.status - b.status);
}

/**
 * The causes of a code, each said once, with those together that come from the same place; `more`: how many of them do
 * not fit in about so many.
 */
export function causesOf({ cases }: ErrorCode, most: number): { causes: Cause[]; more: number } {
  const answers = [...new Map(cases.map(({ answer }) => [answer.summary, answer])).values()];
  const causes: Cause[] = [];
  // A line that says that there is one more has room for it.
  const shown = answers.length === most + 1 ? answers : answers.slice(0, most);
  for (const answer of shown) {
    const { summary, provenance } = answer;
    const same = causes.find(
      (each) => isSameSource(each.provenance, provenance) && partsInWords(each.answer) === partsInWords(answer),
    );
    if (same) same.summaries.push(summary);
    else causes.push({ summaries: [summary], provenance, answer });
  }
  return { causes, more: answers.length - shown.length };
}

/** The statuses of errors that the vendor's own table of errors does not have, in ascending order. */
export function chosenStatuses(api: ApiContract): number[] {
  const documented = new Set(api.errorTypes?.map(({ status }) => status));
  return [...new Set(errorCodes(api).map(({ status }) => status))].filter((status) => !documented.has(status));
}

/** The codes with one of these statuses, for the table of one topic. */
export function errorCodesOf(api: ApiContract, statuses: readonly number[]): ErrorCode[] {
  return errorCodes(api).filter(({ status }) => statuses.includes(status));
}

// One case of several operations is shown once if nothing but the operation differs.
function addCase(cases: ErrorCase[], operation: OperationContract, answer: AnswerContract): void {
  const known = cases.find((each) => each.answer.name === answer.name && sameForReaders(each.answer, answer));
  if (known) known.operations.push(operation);
  else cases.push({ answer, operations: [operation] });
}

function sameForReaders(a: AnswerContract, b: AnswerContract): boolean {
  const parts = ({ summary, value, trigger, reason, fix }: AnswerContract) =>
    JSON.stringify([summary, value, trigger, reason, fix]);
  return parts(a) === parts(b);
}

/** An error code, with the cases in which it is answered. */
export interface ErrorCode {
  /** `<status>-<code>`, its anchor. */
  id: string;
  code: string;
  status: number;
  cases: ErrorCase[];
}

/** What leads to a code, as far as it is known from one place. */
export interface Cause {
  summaries: string[];
  provenance: Provenance;
  /** The first of the cases, whose parts come from the same places as those of the others. */
  answer: AnswerContract;
}

/** One cause of a code, and the operations that have it. */
interface ErrorCase {
  answer: AnswerContract;
  operations: OperationContract[];
}
