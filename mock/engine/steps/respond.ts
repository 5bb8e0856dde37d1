import type { AnswerContract, LimitHeaderContract } from '../../../openapi/contract.ts';
import { fillBody, findAnswer } from '../answers.ts';
import type { Api, CompiledOperation } from '../define-api.ts';
import type { Refusal } from '../errors.ts';
import type { Arrival, Quota, Received, Reply } from '../exchange.ts';
import { countersOf, documentedLimit, peekQuotas } from '../quotas.ts';
import { identify } from './authenticate.ts';
import { secondsUntil } from './limit.ts';

/** Step 8: builds the answer to a request that passed. */
export function respond(exchange: Received, reply: Reply): Response {
  const { contract } = exchange.operation;
  const mediaType = reply.mediaType ?? 'application/json';
  const body = reply.text ?? (reply.body === undefined ? null : JSON.stringify(reply.body));
  return new Response(body, {
    status: reply.status,
    headers: {
      ...(body !== null && { 'Content-Type': withCharset(mediaType) }),
      ...mockHeaders('handle/done', 'Every step passed.', contract.help),
      ...transportHeaders(exchange),
      ...quotaHeaders(exchange, null),
      ...reply.headers,
    },
  });
}

/** Step 8, for a request that was refused on its way. */
export async function respondWithRefusal(exchange: Arrival | Received, refusal: Refusal): Promise<Response> {
  const received = 'operation' in exchange ? exchange : null;
  const { answer, operation } = findAnswer(exchange.api, received?.operation, refusal);
  if (received && refusal.reason.startsWith('force/')) await lookUpQuotas(received);

  const limited = answer.status === 429 ? limitValues(exchange, operation, answer) : null;
  const values = { ...limited, ...refusal.details.values };
  const value = answer.mediaType === null ? null : fillBody(answer, exchange.api.contract.envelope, values);
  const body = value === null || typeof value === 'string' ? value : JSON.stringify(value);
  return new Response(body, {
    status: answer.status,
    headers: {
      ...(body !== null && answer.mediaType && { 'Content-Type': withCharset(answer.mediaType) }),
      ...mockHeaders(refusal.reason, refusal.why, helpAddress(exchange.api, operation, answer)),
      ...transportHeaders(exchange),
      ...documentedOnly(quotaHeaders(exchange, limited?.retryAfter ?? null), answer),
      ...headersByStatus(exchange.api, operation, answer),
      ...refusal.details.headers,
    },
  });
}

/** The console is for this machine alone, so its answers are not opened to pages of other origins. */
function transportHeaders({ api, context }: Arrival): Record<string, string> | undefined {
  return api.trustedCallersOnly ? undefined : context.caller.headers;
}

/** What every answer of this mock carries, and no answer of the real API. */
function mockHeaders(reason: string, why: string, help: string): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    'X-Mock-Reason': reason,
    // A header's value is Latin-1; what is not, such as a letter from a pasted key, must not break the answer.
    'X-Mock-Why': why.replace(/[^\x20-\x7e]/g, '?'),
    'X-Mock-Help': help,
  };
}

function helpAddress({ contract }: Api, operation: CompiledOperation, { status, name }: AnswerContract): string {
  if (status < 400) return operation.contract.help;
  return contract.errorsPage ?? `/${contract.id}/errors/#${operation.contract.id}-${status}-${name}`;
}

/** What RFC 9110 asks for with a status, also where the answer was forced. A refusal that knows better says better. */
function headersByStatus(
  { contract, operations }: Api,
  operation: CompiledOperation,
  { status }: AnswerContract,
): Record<string, string> {
  if (status === 401) return { 'WWW-Authenticate': `Bearer realm="${contract.name}"` };
  if (status !== 405) return {};
  const here = [...operations.values()].filter((candidate) => candidate.contract.path === operation.contract.path);
  return { Allow: here.map((candidate) => candidate.contract.method).join(', ') };
}

/** A forced answer may come with a key, and so with quotas, where by itself it would come without. */
function documentedOnly(headers: Record<string, string>, answer: AnswerContract): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => answer.headers.includes(name)));
}

/** A forced answer tells the quota that the key really has, and uses none of it. */
async function lookUpQuotas(exchange: Received): Promise<void> {
  if (exchange.operation.contract.permissions.length === 0) return;
  const key = await identify(exchange).catch(() => null);
  if (!key) return;
  const counters = countersOf(exchange.api, exchange.operation, key);
  exchange.quotas = await peekQuotas(exchange.context.store, counters, exchange.context.now);
}

function quotaHeaders(
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

function headerValue(
  { policy, value }: LimitHeaderContract,
  quotas: Quota[],
  retryAfterSeconds: number | null,
  now: number,
): string | null {
  if (value === 'retry-after') return retryAfterSeconds === null ? null : String(retryAfterSeconds);
  const quota = quotas.find((candidate) => candidate.policy === policy);
  if (!quota) return null;
  if (value === 'reset') return String(Math.ceil(Math.max(quota.resetAt, now) / 1000));
  return String(quota[value]);
}

/** Returns what a 429 says of the policy that refused, or for a forced answer of the one that would have. */
function limitValues(
  { api, quotas = [], context }: Arrival,
  operation: CompiledOperation,
  { reason }: AnswerContract,
): { limit: number; retryAfter: number } {
  const policy = reason.slice('limit/'.length);
  const quota = quotas.find((candidate) => candidate.policy === policy) ?? quotas[0];
  return {
    limit: quota?.limit ?? documentedLimit(api, operation, policy),
    retryAfter: secondsUntil(quota?.resetAt ?? context.now, context.now),
  };
}

function withCharset(mediaType: string): string {
  return /^text\/|json$|x-subrip$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}
