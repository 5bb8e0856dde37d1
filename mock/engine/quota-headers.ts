import type { AnswerContract } from '../../openapi/contract.ts';
import type { LimitHeaderContract } from '../../openapi/policy.ts';
import type { CompiledOperation } from './define-api.ts';
import type { Arrival, Quota } from './exchange.ts';
import { documentedLimit } from './quotas.ts';
import { secondsUntil } from './seconds.ts';

/** Returns the header fields that tell the state of the request's policies, by the API's own names and formats. */
export function quotaHeaders(
  { api, quotas = [], context }: Arrival,
  retryAfterSeconds: number | null,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const header of api.contract.limitHeaders) {
    const value = headerValue(header, quotas, retryAfterSeconds, context.now);
    if (value !== null) headers[header.name] = value;
  }
  return headers;
}

/** Returns the fields that an answer documents: a forced one may come with a key, and so with quotas, where it would not. */
export function documentedOnly(
  headers: Record<string, string>,
  { headers: documented }: AnswerContract,
): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => documented.includes(name)));
}

/** Returns what a 429 says of the policy that refused, or for a forced answer of the one that would have. */
export function limitValues(
  { api, quotas = [], context }: Arrival,
  operation: CompiledOperation,
  answer: AnswerContract,
  reason: string,
): { limit: number; retryAfter: number } {
  const policy = (reason.startsWith('limit/') ? reason : answer.reason).slice('limit/'.length);
  const quota = quotas.find((candidate) => candidate.policy === policy) ?? quotas[0];
  return {
    limit: quota?.limit ?? documentedLimit(api, operation, policy),
    retryAfter: secondsUntil(quota?.resetAt ?? context.now, context.now),
  };
}

function headerValue(
  { policy, value }: LimitHeaderContract,
  quotas: Quota[],
  retryAfterSeconds: number | null,
  now: number,
): string | null {
  if (value === 'retry-after') return retryAfterSeconds === null ? null : String(retryAfterSeconds);
  const quota = policy === 'first' ? quotas[0] : quotas.find((candidate) => candidate.policy === policy);
  if (!quota) return null;
  if (value === 'reset') return String(Math.ceil(Math.max(quota.resetAt, now) / 1000));
  return String(quota[value]);
}
