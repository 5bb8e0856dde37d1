import type { AnswerContract, ApiContract, OperationContract } from '../../../openapi/contract.ts';
import { contentType } from '../../../openapi/content-type.ts';
import { errorPath } from '../../../openapi/error-page.ts';
import { markBrittle } from '../answer/brittle.ts';
import { findAnswer } from '../answer/answers.ts';
import { bodyTextOf } from '../answer/body-text.ts';
import type { Api, CompiledOperation } from '../define-api.ts';
import type { Refusal } from '../errors.ts';
import { attempt, when, type Eventually } from '../eventually.ts';
import type { Arrival, Authenticated, Received, Unforced } from '../exchange.ts';
import { WrittenJson, type Reply } from '../answer/reply.ts';
import { headersByStatus, mockHeaders, originHeader, ownHeaders } from '../answer/headers.ts';
import { limitValues, quotaHeaders } from '../quota/quota-headers.ts';
import { oncePer } from '../once.ts';
import { countersOf, peekQuotas, type Counted } from '../quota/quotas.ts';
import { streamEvents } from '../answer/stream.ts';
import { MOST_BYTES, MOST_RESOURCES } from '../room.ts';
import { identify } from './authenticate.ts';

/** Step 8: builds the answer to a request that passed. */
export function respond(exchange: Unforced, reply: Reply): Response {
  tell(exchange, exchange.operation, reply.status, 'handle/done');
  const mediaType = reply.mediaType ?? 'application/json';
  const body = reply.events ? streamEvents(reply.events, exchange) : (reply.text ?? textOf(reply.body));
  const response = new Response(body, {
    status: reply.status,
    headers: {
      ...(body !== null && { 'Content-Type': contentType(mediaType) }),
      ...mockHeaders(exchange.context.caller, 'handle/done', whyOf(exchange), exchange.operation.contract.help),
      ...originHeader(reply.origin),
      ...ownHeaders(exchange),
      ...quotaHeaders(exchange, null),
      ...reply.headers,
    },
  });
  return reply.events && exchange.preferences.cut !== undefined ? markBrittle(response) : response;
}

function textOf(body: unknown): string | null {
  if (body === undefined) return null;
  return body instanceof WrittenJson ? body.text : JSON.stringify(body);
}

/** Step 8, for a request that only asks what its URL allows. */
export function respondWithMethods(arrival: Arrival, methods: readonly string[]): Response {
  const allow = methods.join(', ');
  tell(arrival, undefined, 204, 'receive/options');
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allow,
      ...mockHeaders(arrival.context.caller, 'receive/options', `This URL accepts ${allow}.`, ''),
      ...originHeader({ status: 'assumed', body: 'none' }),
      ...ownHeaders(arrival),
    },
  });
}

/** Returns what is said of a request that passed: a sandbox that was full says what it gave up. */
function whyOf({ api, removed = 0 }: Received): string {
  if (removed === 0) return 'Every check passed.';
  const limits = `${MOST_RESOURCES} resources and ${MOST_BYTES / 1024} KB`;
  const gone = removed === 1 ? '1 resource was' : `${removed} resources were`;
  return `Every check passed. The mock keeps at most ${limits} of ${api.contract.name}, so ${gone} removed: those unused for longest, or one too large to keep.`;
}

/** Step 8, for a request that was refused on its way. */
export function respondWithRefusal(exchange: Arrival | Received, refusal: Refusal): Eventually<Response> {
  const { api } = exchange;
  const received = 'operation' in exchange ? exchange : null;
  const found = findAnswer(api, received?.operation, refusal);
  const counted = received?.operation ?? api.operations.get(refusal.details.operation ?? '');
  // Whose key was refused has been asked already.
  const isUnknown = refusal.reason.startsWith('authenticate/');
  if (exchange.quotas || isUnknown) return buildRefusal(exchange, refusal, found);
  // What cannot be looked up must not take the answer with it: without its headers it is still the right one.
  const lookedUp = attempt(
    () => lookUpQuotas(exchange, counted),
    () => {},
  );
  return when(lookedUp, () => buildRefusal(exchange, refusal, found));
}

function buildRefusal(
  exchange: Arrival | Received,
  { reason, why, details }: Refusal,
  { answer, operation }: ReturnType<typeof findAnswer>,
): Response {
  const { api, trace } = exchange;
  const received = 'operation' in exchange ? exchange : null;
  tell(exchange, received?.operation, answer.status, reason);

  const limited = answer.status === 429 ? limitValues(exchange, operation, answer, reason) : null;
  const filling = {
    ...details,
    values: { ...limited, ...details.documented, ...details.values, ...(api.contract.derived && { why }) },
    traceId: answer.status < 400 ? null : trace,
  };
  const body = bodyTextOf(answer, api.contract, filling);
  const help =
    answer.status < 400
      ? operation.contract.help
      : (api.contract.errorsPage ?? errorPageOf(api.contract)(operation.contract)(answer).path);
  return new Response(body, {
    status: answer.status,
    headers: {
      ...(body !== null && answer.mediaType && { 'Content-Type': contentType(answer.mediaType) }),
      ...mockHeaders(exchange.context.caller, reason, why, help),
      ...originHeader(answer.origin),
      ...ownHeaders(exchange),
      ...quotaHeaders(exchange, limited, answer),
      ...headersByStatus(api, operation, answer.status),
      // What a handler would have given, where none was asked.
      ...(reason.startsWith('force/') && answer.headerExamples),
      ...answer.fixedHeaders,
      ...headersFor(answer.status, details.headers),
    },
  });
}

/** Returns where the docs describe an answer. */
const errorPageOf = oncePer(({ id: api }: ApiContract) =>
  oncePer(({ id }: OperationContract) => oncePer((answer: AnswerContract) => ({ path: errorPath(api, id, answer) }))),
);

function tell(
  { api, context }: Arrival,
  operation: CompiledOperation | undefined,
  status: number,
  reason: string,
): void {
  context.caller.onOutcome?.({ api: api.contract.id, operation: operation?.contract.id ?? null, status, reason });
}

/** RFC 9110, section 11.6.1: a challenge belongs to a 401; an API may answer a refused key with another status. */
function headersFor(status: number, headers: Record<string, string> | undefined): Record<string, string> | undefined {
  if (headers === undefined) return undefined;
  const { 'WWW-Authenticate': challenge, ...others } = headers;
  return status === 401 && challenge !== undefined ? headers : others;
}

/**
 * An answer that comes before its request was counted tells the quota that the key really has, and uses none of it:
 * that of the operation at this address, or what the document says of addresses without one.
 */
function lookUpQuotas(exchange: Arrival & Partial<Authenticated>, operation?: CompiledOperation): Eventually<void> {
  const { api, context } = exchange;
  if (operation?.contract.permissions.length === 0) return;
  const counted = operation ?? unrouted(api);
  if (counted.contract.limits.length === 0) return;
  const identified =
    exchange.key ??
    attempt(
      () => identify(exchange),
      () => null,
    );
  const looked = when(identified, (key) =>
    key ? peekQuotas(context.store, countersOf(api, counted, key), context.now) : undefined,
  );
  return when(looked, (quotas) => {
    if (quotas) exchange.quotas = quotas;
  });
}

/** What the document says of addresses without an operation. */
const unrouted = oncePer(({ contract }: Api): Counted => ({
  contract: { id: '', limits: contract.unroutedLimits ?? [] },
}));
