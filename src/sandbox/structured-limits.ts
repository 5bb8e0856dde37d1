import { parseList, Token, type Parameters } from 'structured-headers';
import type { LimitRow, ToldQuota } from './limit-row.ts';

/** Returns what the structured fields of the IETF draft tell: what is left in one, of how much in the other. */
export function structuredQuotas(rows: LimitRow[]): ToldQuota[] {
  const read = (kind: LimitRow['kind']) => rows.flatMap((row) => (row.kind === kind ? itemsOf(row.value ?? '') : []));
  const policies = read('ratelimit-policy');
  return read('ratelimit').flatMap(({ policy, parameters }) => {
    const limit = numberIn(policies.find((each) => each.policy === policy)?.parameters, 'q');
    const remaining = numberIn(parameters, 'r');
    return limit === null || remaining === null ? [] : [{ policy, limit, remaining }];
  });
}

/** Returns the seconds after which the first policy of a `RateLimit` field has room again; null where it tells none. */
export function shortestWait(value: string): number | null {
  const waits = itemsOf(value).flatMap(({ parameters }) => numberIn(parameters, 't') ?? []);
  return waits.length === 0 ? null : Math.min(...waits);
}

/** Returns the items of a list (RFC 9651) by their names; none where the value is no list of names. */
function itemsOf(value: string): { policy: string; parameters: Parameters }[] {
  try {
    return parseList(value).flatMap(([policy, parameters]) =>
      typeof policy === 'string' || policy instanceof Token ? [{ policy: policy.toString(), parameters }] : [],
    );
  } catch {
    // A response may hold anything.
    return [];
  }
}

function numberIn(parameters: Parameters | undefined, name: string): number | null {
  const value = parameters?.get(name);
  return typeof value === 'number' ? value : null;
}
