import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import { caseAnchor } from '../../openapi/error-page.ts';
import type { FixContract } from '../../openapi/fix.ts';
import { errorCodes, type ErrorCode } from './error.ts';
import { fixOf } from './fix.ts';

/** Returns what the page of each error code of an API says, in the order of the codes. */
export function errorPages(api: ApiContract): ErrorPage[] {
  const codes = errorCodes(api);
  return [...new Set(codes.map(({ code }) => code))].map((code) => {
    const own = codes.filter((each) => each.code === code);
    return {
      code,
      statuses: own.map(({ status }) => status),
      causes: causesOf(api, own),
      related: relatedTo(codes, own),
    };
  });
}

/** The causes of a code, each once: those with another summary, fix or status are others. */
function causesOf(api: ApiContract, codes: readonly ErrorCode[]): ErrorCause[] {
  const causes = new Map<string, ErrorCause>();
  for (const { answer, operations } of codes.flatMap(({ cases }) => cases)) {
    const fix = fixOf(api.id, answer);
    if (!fix) throw new Error(`Failed to explain ${api.id} ${answer.name}: it has no x-fix. Run npm run generate.`);
    const anchors = operations.map(({ id }) => caseAnchor(id, answer));
    const key = JSON.stringify([answer.status, answer.summary, fix.meaning]);
    const known = causes.get(key);
    if (known) {
      known.operations.push(...operations.map((operation) => ({ operation, answer })));
      known.anchors.push(...anchors);
    } else {
      causes.set(key, { answer, fix, anchors, operations: operations.map((operation) => ({ operation, answer })) });
    }
  }
  return [...causes.values()];
}

/** Other codes that a reader may have meant: those with the same status first, then those of the same check. */
function relatedTo(codes: readonly ErrorCode[], own: readonly ErrorCode[]): ErrorCode[] {
  const stepOf = ({ cases }: ErrorCode) => cases[0]?.answer.reason.split('/', 1)[0];
  const others = codes.filter(({ code }) => own.every((each) => each.code !== code));
  const same = others.filter(({ status }) => own.some((each) => each.status === status));
  const near = others.filter((each) => !same.includes(each) && own.some((one) => stepOf(one) === stepOf(each)));
  return [...same, ...near].slice(0, MOST_RELATED);
}

const MOST_RELATED = 8;

/** What there is to say of an error code. */
interface ErrorPage {
  code: string;
  statuses: number[];
  causes: ErrorCause[];
  related: ErrorCode[];
}

/** One cause of a code: what it means, what to do, and where it occurs. */
export interface ErrorCause {
  /** The first response that it leads to. */
  answer: AnswerContract;
  fix: FixContract;
  /** One for each operation and response, for links to a case. */
  anchors: string[];
  operations: { operation: OperationContract; answer: AnswerContract }[];
}
