import { isJson } from '../../openapi/body-text.ts';
import { isObject } from '../../openapi/is-object.ts';
import { describeProblem } from '../../openapi/problem.ts';
import { keptAnswers, type Api, type CompiledOperation } from '../engine/define-api.ts';
import { moment, objectOf, optional, orNull, text, wrong } from '../engine/form.ts';
import type { Kept } from '../engine/idempotency.ts';

/**
 * Returns what is wrong with a response that an idempotency key repeats, as the end of a sentence that begins with the
 * entry; null where it is one that the operation itself may have given: what comes from a file is given to callers as it
 * stands. Ends at the first problem.
 */
export function problemOfKept({ operations }: Api, value: unknown): string | null {
  const problem = kept(value, '');
  if (problem !== null) return problem;
  const { operation: id, reply } = value as Kept;
  // One that does not say whose it is was written by an earlier version, and is given to nobody.
  if (reply === null || id === undefined) return null;
  const operation = operations.get(id);
  if (!operation?.contract.idempotency) return wrong('/operation', 'must be an operation with idempotency keys');
  return problemOfReply(operation, { ...reply });
}

const kept = objectOf<Kept>({
  operation: optional(text),
  fingerprint: text,
  reply: orNull((value, at) => (isObject(value) ? null : wrong(at, 'must be an object'))),
  until: moment,
});

function problemOfReply(operation: CompiledOperation, reply: Record<string, unknown>): string | null {
  const { status, headers = {}, mediaType, text: written, events, body, origin, ...others } = reply;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return wrong(`/reply/${unknown}`, 'is a field that the mock does not store');
  const ofStatus = keptAnswers(operation.contract).filter((answer) => answer.status === status);
  if (ofStatus.length === 0) return wrong('/reply/status', 'must be a documented status of a success');

  const given = [body, written, events].filter((each) => each !== undefined);
  const type = given.length === 0 ? null : (mediaType ?? 'application/json');
  const documented = ofStatus.filter((answer) => answer.mediaType === type);
  if (documented.length === 0 || given.length > 1 || (type === null && mediaType !== undefined))
    return wrong('/reply/mediaType', 'must be the documented media type of the body');
  const names = documented.flatMap((answer) => answer.headers.map((name) => name.toLowerCase()));
  if (!documented.some((answer) => originText(answer.origin) === originText(origin)))
    return wrong('/reply/origin', 'must be what the document says itself');
  return (
    problemOfHeaders(headers, names) ??
    (typeof type === 'string' ? problemOfBody(operation, Number(status), type, reply) : null)
  );
}

/** What is read of an origin, in an order of its own. */
const originText = (origin: unknown) => JSON.stringify(origin, ['status', 'body']);

function problemOfHeaders(headers: unknown, documented: readonly string[]): string | null {
  if (!isObject(headers)) return wrong('/reply/headers', 'must be an object');
  for (const [name, value] of Object.entries(headers)) {
    if (!documented.includes(name.toLowerCase())) return wrong(`/reply/headers/${name}`, 'is not documented');
    if (!isHeader(name, value)) return wrong(`/reply/headers/${name}`, 'must be the text of a header');
  }
  return null;
}

function problemOfBody(
  { replies }: CompiledOperation,
  status: number,
  mediaType: string,
  { body, text: written, events }: Record<string, unknown>,
): string | null {
  if (mediaType === 'text/event-stream')
    return Array.isArray(events) && events.every((event) => typeof event === 'string')
      ? null
      : wrong('/reply/events', 'must be a list of texts');
  if (!isJson(mediaType)) return text(written, '/reply/text');
  if (body === undefined) return wrong('/reply/body', 'is missing');
  const check = replies.get(status);
  if (!check || check(body)) return null;
  const [first] = check.errors ?? [];
  if (!first) return wrong('/reply/body', 'is not what the document describes');
  return wrong(`/reply/body${first.instancePath}`, describeProblem(first, {}).message);
}

function isHeader(name: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_HEADER) return false;
  try {
    return new Headers([[name, value]]).has(name);
  } catch {
    return false;
  }
}

/** Characters of a header, as in every response of the mock. */
const LONGEST_HEADER = 500;
