import type { AnswerContract, ApiContract } from '../../../openapi/contract.ts';
import { hasWindows } from '../../../openapi/limit-kind.ts';
import type { LimitHeaderContract } from '../../../openapi/policy.ts';
import type { CompiledOperation } from '../define-api.ts';
import type { Arrival } from '../exchange.ts';
import { oncePer } from '../once.ts';
import type { Quota } from './quota.ts';
import { documentedLimit } from './quotas.ts';
import { formatResetDuration, httpDate, secondsToWait, timestamp } from '../seconds.ts';

/**
 * Returns the header fields that tell the state of the request's policies, by the API's own names and formats. Of a refusal
 * those that its answer documents: a forced one may come with a key, and so with quotas, where it would not.
 */
export function quotaHeaders(
  { api, quotas = [], context }: Arrival,
  refused: { policy: string; retryAfter: number } | null,
  answer?: AnswerContract,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const header of answer ? documentedBy(api.contract)(answer) : api.contract.limitHeaders) {
    const value = headerValue(header, quotas, refused, context.now, api.contract.policies);
    if (value !== null) headers[header.name] = value;
  }
  return headers;
}

const documentedBy = oncePer(({ limitHeaders }: ApiContract) =>
  oncePer(({ headers }: AnswerContract) => limitHeaders.filter(({ name }) => headers.includes(name))),
);

/** Returns what a 429 says of the policy that refused, or for a forced answer of the one that would have. */
export function limitValues(
  { api, quotas = [], context }: Arrival,
  operation: CompiledOperation,
  answer: AnswerContract,
  reason: string,
): LimitValues {
  const policy = (reason.startsWith('limit/') ? reason : answer.reason).slice('limit/'.length);
  const quota = quotas.find((candidate) => candidate.policy === policy) ?? quotas[0];
  const retryAfter = secondsToWait(quota?.resetAt ?? context.now, context.now);
  return {
    policy,
    limit: quota?.limit ?? documentedLimit(api, operation, policy),
    retryAfter,
    reset: unixSeconds(quota?.resetAt ?? context.now, context.now),
  };
}

function headerValue(
  { policy, among, value }: LimitHeaderContract,
  quotas: Quota[],
  refused: { policy: string; retryAfter: number } | null,
  now: number,
  policies: ApiContract['policies'],
): string | null {
  if (value === 'retry-after') return refused && String(refused.retryAfter);
  // RFC 9110, section 5.6.7, knows whole seconds only: the date is that of the second after which there is room.
  if (value === 'retry-after-date') return refused && httpDate(Math.ceil(now / 1000 + refused.retryAfter) * 1000);
  const candidates = among ? quotas.filter((candidate) => among.includes(candidate.policy)) : quotas;
  if (value === 'ratelimit' || value === 'ratelimit-policy') {
    const told =
      policy === 'any' || policy === 'tightest' ? candidates : candidates.filter((each) => each.policy === policy);
    return structuredList(value, told, policies, now);
  }
  const quota = pickQuota(policy, candidates, refused?.policy, policies);
  if (!quota) return null;
  if (value === 'reset') return String(unixSeconds(quota.resetAt, now));
  if (value === 'reset-seconds') return String(Math.max(0, Math.ceil((quota.resetAt - now) / 1000)));
  if (value === 'reset-time') return timestamp(unixSeconds(quota.resetAt, now) * 1000);
  if (value === 'reset-duration') return formatResetDuration(Math.max(0, quota.resetAt - now));
  return String(quota[value]);
}

/**
 * Returns a list of strings with parameters (RFC 9651): of each policy its quota and window, or what remains and when it is
 * reset; null for none. A policy's name is text of the document, in which quotes and backslashes are escaped.
 */
function structuredList(
  value: 'ratelimit' | 'ratelimit-policy',
  quotas: readonly Quota[],
  policies: ApiContract['policies'],
  now: number,
): string | null {
  const items = quotas.map(({ policy, limit, remaining, resetAt }) => {
    const name = `"${policy.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7e]/g, '?')}"`;
    const { kind, window, counts } = policies[policy] ?? {};
    const isCap = kind !== undefined && !hasWindows(kind);
    if (value === 'ratelimit') {
      const reset = isCap ? '' : `;t=${Math.max(0, Math.ceil((resetAt - now) / 1000))}`;
      return `${name};r=${remaining}${reset}`;
    }
    // A unit that the draft does not register is named by the policy; `requests` is its default.
    const unit = isCap ? ';qu="concurrent-requests"' : counts === undefined ? '' : `;qu="${counts}"`;
    return `${name};q=${limit}${unit}${window === undefined ? '' : `;w=${window}`}`;
  });
  return items.length === 0 ? null : items.join(', ');
}

function pickQuota(
  policy: string,
  quotas: Quota[],
  refused: string | undefined,
  policies: ApiContract['policies'],
): Quota | undefined {
  if (policy === 'first') return quotas[0];
  if (policy === 'any') return quotas.find((candidate) => candidate.policy === refused);
  if (policy !== 'tightest') return quotas.find((candidate) => candidate.policy === policy);
  let tightest: Quota | undefined;
  for (const quota of quotas) {
    if (quota.policy === refused) return quota;
    // What runs at the same time has no window to tell of, so it is told only where it refused.
    if (hasWindows(policies[quota.policy]?.kind) && (!tightest || isTighter(quota, tightest))) tightest = quota;
  }
  return tightest;
}

/** Whether less of it is left: in proportion, and where that is the same, in number. */
function isTighter(one: Quota, other: Quota): boolean {
  const difference = one.remaining / Math.max(1, one.limit) - other.remaining / Math.max(1, other.limit);
  return difference < 0 || (difference === 0 && one.remaining < other.remaining);
}

/** Rounded up, so that who waits for it is never too early; never in the past. */
function unixSeconds(moment: number, now: number): number {
  return Math.ceil(Math.max(moment, now) / 1000);
}

/** What a 429 tells; `limit` in what the policy counts, `retryAfter` in seconds, `reset` in Unix seconds. */
interface LimitValues {
  policy: string;
  limit: number;
  retryAfter: number;
  reset: number;
}
