import { isJson } from '../../openapi/body-text.ts';
import { isObject } from '../../openapi/is-object.ts';
import { describeProblem } from '../../openapi/problem.ts';
import { keptAnswers, type Api, type CompiledOperation } from '../engine/define-api.ts';
import { oncePer } from '../engine/once.ts';
import { anyObject, inWords, moment, objectOf, optional, orNull, text } from '../engine/form.ts';
import type { Kept } from '../engine/idempotency.ts';

/**
 * Returns what is wrong with a response that an idempotency key repeats, as the end of a sentence that begins with the
 * entry; null where it is one that the operation itself may have given: what comes from a file is given to callers as it
 * stands. Ends at the first problem.
 */
export function problemOfKept({ operations }: Api, value: unknown): string | null {
  const problem = kept(value);
  if (problem !== null) return inWords(problem);
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
  reply: orNull(anyObject),
  until: moment,
});

function problemOfReply(operation: CompiledOperation, reply: Record<string, unknown>): string | null {
  const { status, headers = {}, mediaType, text: written, events, body, origin, ...others } = reply;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return wrong(`/reply/${unknown}`, 'is a field that the mock does not store');
  const ofStatus = documentedFor(operation).filter((answer) => answer.status === status);
  if (ofStatus.length === 0) return wrong('/reply/status', 'must be a documented status of a success');

  const given = [body, written, events].filter((each) => each !== undefined);
  const type = given.length === 0 ? null : (mediaType ?? 'application/json');
  const documented = ofStatus.filter((answer) => answer.mediaType === type);
  if (documented.length === 0 || given.length > 1 || (type === null && mediaType !== undefined))
    return wrong('/reply/mediaType', 'must be the documented media type of the body');
  const ownOrigin = originText(origin);
  if (!documented.some((answer) => answer.origin === ownOrigin))
    return wrong('/reply/origin', 'must be what the document says itself');
  return (
    problemOfHeaders(headers, documented) ??
    (typeof type === 'string' ? problemOfBody(operation, Number(status), type, reply) : null)
  );
}

/** What is compared of each response that an operation may keep. A file may have thousands of them. */
const documentedFor = oncePer(({ contract }: CompiledOperation): Documented[] =>
  keptAnswers(contract).map(({ status, mediaType, headers, origin }) => ({
    status,
    mediaType,
    headers: new Set(headers.map((name) => name.toLowerCase())),
    origin: originText(origin),
  })),
);

interface Documented {
  status: number;
  mediaType: string | null;
  /** Their names in small letters. */
  headers: ReadonlySet<string>;
  origin: string | undefined;
}

const wrong = (at: string, what: string) => inWords({ at, what });

/** What is read of an origin, in an order of its own. */
function originText(origin: unknown): string | undefined {
  return JSON.stringify(origin, ['status', 'body']);
}

function problemOfHeaders(headers: unknown, documented: readonly Documented[]): string | null {
  if (!isObject(headers)) return wrong('/reply/headers', 'must be an object');
  for (const [name, value] of Object.entries(headers)) {
    const lowered = name.toLowerCase();
    if (!documented.some((answer) => answer.headers.has(lowered)))
      return wrong(`/reply/headers/${name}`, 'is not documented');
    if (!isHeader(value)) return wrong(`/reply/headers/${name}`, 'must be the text of a header');
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
  if (!isJson(mediaType)) return typeof written === 'string' ? null : wrong('/reply/text', 'must be a text');
  if (body === undefined) return wrong('/reply/body', 'is missing');
  const check = replies.get(status);
  if (!check || check(body)) return null;
  const [first] = check.errors ?? [];
  if (!first) return wrong('/reply/body', 'is not what the document describes');
  return wrong(`/reply/body${first.instancePath}`, describeProblem(first, {}).message);
}

/** Whether a value may be that of a header (RFC 9110, section 5.5). A `Headers` of its own would cost many times as much. */
function isHeader(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_HEADER && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** Characters of a header, as in every response of the mock. */
const LONGEST_HEADER = 500;
