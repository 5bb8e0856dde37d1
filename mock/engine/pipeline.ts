import { clientGone, Refusal } from './errors.ts';
import type { Arrival, Authenticated, Authorized, Checked, Limited, Received, Validated } from './exchange.ts';
import { expectModified } from './preconditions.ts';
import { giveBackSlots } from './quota/slots.ts';
import { reportError } from './report.ts';
import { authenticate } from './steps/authenticate.ts';
import { authorize } from './steps/authorize.ts';
import { force } from './steps/force.ts';
import { handle } from './steps/handle.ts';
import { limit } from './steps/limit.ts';
import { methodsAsked, receive } from './steps/receive.ts';
import { respond, respondWithMethods, respondWithRefusal } from './steps/respond.ts';
import { StoreError } from './store-error.ts';
import { validate } from './steps/validate.ts';

/**
 * The way of a request through the mock. Never rejects: whatever goes wrong becomes a documented answer, and a connection
 * that is to be dropped a response of the type `error`. `prepare` is what has to be done before the first step.
 */
export async function runPipeline(arrival: Arrival, prepare: () => Promise<void>): Promise<Response> {
  // Each step adds to the same object, so what is known at a refusal is known here too.
  let exchange: Arrival | Received = arrival;
  try {
    await prepare();
    if (arrival.request.signal.aborted) throw clientGone();

    const methods = methodsAsked(arrival);
    if (methods) return respondWithMethods(arrival, methods);

    // 1. Which operation is asked for?
    const received = (exchange = receive(arrival));

    // 2. Was an answer ordered?
    const unforced = await force(received);

    // 3. Who asks?
    const authenticated = await authenticate(unforced);

    // 4 to 6. Is there quota left, may this key do this, does the request have the documented form?
    const checked = await check(authenticated);
    if (arrival.request.signal.aborted) throw clientGone();

    // 7. What is to be answered?
    const reply = await handle(checked);
    expectModified(checked, reply);

    // 8. The only place that builds an answer.
    return contentFor(arrival, respond(checked, reply));
  } catch (error) {
    reportException(error, exchange);
    // Which documented answer fits is the operation's to say, and finding it takes no store.
    if (error instanceof StoreError && !('operation' in exchange)) {
      try {
        exchange = receive(arrival);
      } catch (refusal) {
        exchange.quotas = [];
        if (refusal instanceof Refusal) return contentFor(arrival, await respondToError(exchange, refusal));
      }
    }
    const refusal = error instanceof Refusal ? error : unexpected(exchange, error);
    // A store that failed is not asked again: the request would wait for it once more.
    if (error instanceof StoreError) exchange.quotas = [];
    // Where even this fails, the slots end by themselves.
    else await giveBack(exchange).catch((failure: unknown) => reportException(failure, exchange));
    // The Fetch Standard's word for it: each transport breaks off in its own way.
    if (refusal.details.drop) return Response.error();
    return contentFor(arrival, await respondToError(exchange, refusal));
  }
}

/** Ends what the request holds; one whose client went away before it was handled does not count either. */
async function giveBack(exchange: Arrival): Promise<void> {
  if (exchange.request.signal.aborted) await exchange.uncount?.();
  await giveBackSlots(exchange);
}

/** What the response is made from may be what failed, such as a counter that holds no count: then it does without. */
async function respondToError(exchange: Arrival | Received, refusal: Refusal): Promise<Response> {
  try {
    return await respondWithRefusal(exchange, refusal);
  } catch (failure) {
    reportException(failure, exchange);
    const own = unexpected(exchange, failure);
    exchange.quotas = [];
    return respondWithRefusal(exchange, own);
  }
}

/** RFC 9110, section 9.3.2: the answer to HEAD has the header fields of one to GET, and no content. */
function contentFor({ request }: Arrival, answer: Response): Response {
  if (request.method !== 'HEAD') return answer;
  void answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}

/** Runs the three checks in the order in which this API makes them. Without all three there is no `Checked`. */
async function check(authenticated: Authenticated): Promise<Checked> {
  let exchange: Authenticated & Partial<Limited & Authorized & Validated> = authenticated;
  for (const step of authenticated.api.contract.order) {
    if (step === 'limit') exchange = await limit(exchange);
    else if (step === 'authorize') exchange = await authorize(exchange);
    else exchange = await validate(exchange);
  }
  if (isChecked(exchange)) return exchange;
  throw new Error(`Failed to check a request: the order of ${authenticated.api.contract.id} leaves a step out.`);
}

function isChecked(exchange: Authenticated & Partial<Limited & Authorized & Validated>): exchange is Checked {
  return exchange.quotas !== undefined && exchange.authorizedBy !== undefined && exchange.query !== undefined;
}

/** An exception is this mock's own fault; its text may hold anything, so none of it is passed on, only where it came. */
function unexpected(exchange: Arrival | Received, error: unknown): Refusal {
  const failed = 'The mock itself failed. Reset the mock. If this happens again, it is a bug.';
  const isStorage = error instanceof StoreError;
  return new Refusal(`${stepUnderWay(exchange)}/exception`, isStorage ? error.message : failed, {
    otherwise: ['handle/exception'],
    // Storage comes back, so this is no 500 where the API knows better.
    ...(isStorage && { status: 503 }),
  });
}

/** Returns the first step that has not added its part to the exchange. */
function stepUnderWay(exchange: Arrival & Partial<Checked>): string {
  if (!exchange.operation) return 'receive';
  if (!exchange.preferences) return 'force';
  if (exchange.key === undefined) return 'authenticate';
  const parts = { limit: exchange.quotas, authorize: exchange.authorizedBy, validate: exchange.query };
  return exchange.api.contract.order.find((step) => parts[step] === undefined) ?? 'handle';
}

/** Tells of an exception. A refusal is none, nor is what breaks because the client went away. */
function reportException(error: unknown, exchange: Arrival | Received): void {
  const { request, api, context } = exchange;
  if (error instanceof Refusal || request.signal.aborted) return;
  const operation = 'operation' in exchange ? exchange.operation.contract.id : null;
  reportError(context.onError, error, { request, api: api.contract.id, operation });
}
