import type { ApiContract } from '../../openapi/contract.ts';
import { RETRIES, type Retry } from '../../openapi/fix.ts';
import { errorCodes } from './error.ts';
import { fixOf } from './fix.ts';

/**
 * Returns which errors to retry, by what the fixes of these APIs say: for each decision the statuses whose every error
 * has it, and the codes where a status has several decisions.
 */
export function retryDecisions(apis: readonly ApiContract[]): RetryDecision[] {
  const all = apis.flatMap((api) =>
    errorCodes(api).map(({ code, status, cases }): RetryCode => {
      const retries = cases.flatMap(({ answer }) => fixOf(api.id, answer)?.retry ?? []);
      const [retry] = retries;
      if (!retry) throw new Error(`Failed to decide on ${api.id} ${code}: it has no x-fix. Run npm run generate.`);
      return { api, code, status, retry };
    }),
  );
  const statuses = [...new Set(all.map(({ status }) => status))].sort((one, other) => one - other);
  const of = (status: number) => all.filter((each) => each.status === status);
  return RETRIES.toReversed().map((retry) => ({
    retry,
    statuses: statuses.filter((status) => of(status).every((each) => each.retry === retry)),
    codes: statuses
      .filter((status) => new Set(of(status).map((each) => each.retry)).size > 1)
      .flatMap((status) => (retry === 'never' ? [] : of(status).filter((each) => each.retry === retry))),
    others: retry === 'never' ? statuses.filter((status) => isMixed(of(status))) : [],
  }));
}

function isMixed(codes: readonly RetryCode[]): boolean {
  return new Set(codes.map(({ retry }) => retry)).size > 1 && codes.some(({ retry }) => retry === 'never');
}

export interface RetryDecision {
  retry: Retry;
  /** Statuses of which every error has this decision. */
  statuses: number[];
  /** Errors that have it where others of their status do not. */
  codes: RetryCode[];
  /** Statuses of which it holds for all errors but those that another decision lists. */
  others: number[];
}

interface RetryCode {
  api: ApiContract;
  code: string;
  status: number;
  retry: Retry;
}
