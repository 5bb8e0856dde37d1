import type { ApiContract } from '../../openapi/contract.ts';
import { clientGone, Refusal } from './errors.ts';
import { attempt, startWith, when, type Eventually } from './eventually.ts';
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
 * The way of a request through the mock. Never fails: whatever goes wrong becomes a documented answer, and a connection
 * that is to be dropped a response of the type `error`. `prepare` is what has to be done before the first step.
 */
export function runPipeline(arrival: Arrival, prepare: (arrival: Arrival) => Eventually<void>): Eventually<Response> {
  return attempt(
    () => when(prepare(arrival), () => when(walk(arrival), (end) => responseTo(arrival, end))),
    (error) => respondToFailure(arrival, error),
  );
}

function responseTo(arrival: Arrival, end: Response | Refusal): Eventually<Response> {
  return end instanceof Refusal ? respondToFailure(arrival, end) : end;
}

/** Takes the steps. Each adds to the same object, so what is known at a refusal is known to its response too. */
function walk(arrival: Arrival): Eventually<Response | Refusal> {
  if (isGone(arrival)) throw clientGone();

  const methods = methodsAsked(arrival);
  if (methods) return respondWithMethods(arrival, methods);

  return (
    // 1. Which operation is asked for?
    startWith(receive(arrival))
      // 2. Was an answer ordered?
      .next(force)
      // 3. Who asks?
      .next(authenticate)
      // 4 to 6. Is there quota left, may this key do this, does the request have the documented form?
      .next(check)
      // 7 and 8. What is to be answered? Only `respond` builds an answer.
      .next(answer).end
  );
}

function answer(checked: Checked): Eventually<Response> {
  if (isGone(checked)) throw clientGone();
  return when(handle(checked), (reply) => {
    expectModified(checked, reply);
    return contentFor(checked, respond(checked, reply));
  });
}

/** Returns the answer to a refusal, or to an exception. */
function respondToFailure(arrival: Arrival, error: unknown): Eventually<Response> {
  let exchange: Arrival | Received = arrival;
  reportException(error, exchange);
  // Which documented answer fits is the operation's to say, and finding it takes no store.
  if (error instanceof StoreError && !('operation' in exchange)) {
    const received = receiveIfPossible(arrival);
    if (received instanceof Refusal) {
      exchange.quotas = [];
      return finish(arrival, exchange, received);
    }
    exchange = received;
  }
  const refusal = error instanceof Refusal ? error : unexpected(exchange, error);
  // A store that failed is not asked again: the request would wait for it once more.
  if (error instanceof StoreError) {
    exchange.quotas = [];
    return finish(arrival, exchange, refusal);
  }
  // Where even this fails, the slots end by themselves.
  const givenBack = attempt(
    () => giveBack(exchange),
    (failure) => reportException(failure, exchange),
  );
  return when(givenBack, () => finish(arrival, exchange, refusal));
}

/** Returns the request with its operation, or what refuses it; as it came where even that fails. */
function receiveIfPossible(arrival: Arrival): Arrival | Received | Refusal {
  try {
    return receive(arrival);
  } catch (failure) {
    reportException(failure, arrival);
    return arrival;
  }
}

function finish(arrival: Arrival, exchange: Arrival | Received, refusal: Refusal): Eventually<Response> {
  // The Fetch Standard's word for it: each transport breaks off in its own way.
  if (refusal.details.drop) return Response.error();
  return when(respondToError(exchange, refusal), (answer) => contentFor(arrival, answer));
}

/** Ends what the request holds; one whose client went away before it was handled does not count either. */
function giveBack(exchange: Arrival): Eventually<void> {
  const uncounted = isGone(exchange) ? exchange.uncount?.() : undefined;
  return when(uncounted, () => giveBackSlots(exchange));
}

/** What the response is made from may be what failed, such as a counter that holds no count: then it does without. */
function respondToError(exchange: Arrival | Received, refusal: Refusal): Eventually<Response> {
  return attempt(
    () => respondWithRefusal(exchange, refusal),
    (failure) => {
      reportException(failure, exchange);
      const own = unexpected(exchange, failure);
      exchange.quotas = [];
      return respondWithRefusal(exchange, own);
    },
  );
}

/** RFC 9110, section 9.3.2: the answer to HEAD has the header fields of one to GET, and no content. */
function contentFor({ request }: Arrival, answer: Response): Response {
  if (request.method !== 'HEAD') return answer;
  void answer.body?.cancel();
  return new Response(null, { status: answer.status, headers: answer.headers });
}

/** Runs the three checks in the order in which this API makes them. Without all three there is no `Checked`. */
function check(authenticated: Authenticated): Eventually<Checked | Refusal> {
  let way = startWith<PartlyChecked>(authenticated);
  for (const step of authenticated.api.contract.order) way = way.next(CHECKS[step]);
  return way.next(expectChecked).end;
}

const CHECKS: Record<ApiContract['order'][number], (exchange: PartlyChecked) => Eventually<PartlyChecked | Refusal>> = {
  limit,
  authorize,
  validate,
};

function expectChecked(exchange: PartlyChecked): Checked {
  if (isChecked(exchange)) return exchange;
  throw new Error(`Failed to check a request: the order of ${exchange.api.contract.id} leaves a step out.`);
}

function isChecked(exchange: PartlyChecked): exchange is Checked {
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
  if (error instanceof Refusal || isGone(exchange)) return;
  const operation = 'operation' in exchange ? exchange.operation.contract.id : null;
  reportError(context.onError, error, { request, api: api.contract.id, operation });
}

/** Whether the client went away. Transports know without a signal, which has to be made for each request. */
function isGone({ request, context }: Arrival): boolean {
  return context.caller.isGone?.() ?? request.signal.aborted;
}

/** A request to which some of the three checks have added their part. */
type PartlyChecked = Authenticated & Partial<Limited & Authorized & Validated>;
