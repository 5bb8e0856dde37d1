import type { Case, CaseRequest, ExpectedAnswer, LargeRequest } from '../case.ts';
import type { AnswerContract, ApiContract, JsonValue, OperationContract, Trigger } from '../contract.ts';
import { largestBody, limitInWords } from '../body-size.ts';
import { contentType } from '../content-type.ts';
import { bodyText, isJson } from '../body-text.ts';
import { limitFor } from '../policy.ts';
import { draftPath, draftRequest, keyFor, multipartChunks, multipartParts, numberBody, withKey } from '../draft.ts';
import { fillUp, fillUpJson, isLongText, type LongText } from '../long-text.ts';
import { writePointer } from '../pointer.ts';

/** The boundary of every generated multipart body. */
const BOUNDARY = 'latchkey-boundary';

/** Returns every triggered answer of the API as a case. Throws for a document that generate/check.ts would refuse. */
export function expandCases(api: ApiContract): Case[] {
  return api.operations.flatMap((operation) =>
    operation.answers.filter((answer) => answer.trigger).map((answer) => expandCase(api, operation, answer)),
  );
}

function expandCase(api: ApiContract, operation: OperationContract, answer: AnswerContract): Case {
  const trigger = answer.trigger ?? {};
  // A body that is too large is too large for a list as well: there the case is asked for by its name.
  const listed: Trigger = trigger.oversize ? { ...(trigger.key && { key: trigger.key }), force: true } : trigger;
  return {
    id: `${api.id}/${operation.id}/${answer.status}/${answer.name}`,
    api: api.id,
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    status: answer.status,
    code: answer.code,
    name: answer.name,
    summary: answer.summary,
    natural: !trigger.force,
    provenance: answer.provenance,
    requests: expandRequests(api, operation, answer.name, listed).map(listable),
    expect: expectedAnswer(api, operation, answer, listed),
    ...(trigger.oversize && {
      large: {
        requests: expandRequests(api, operation, answer.name, trigger),
        expect: expectedAnswer(api, operation, answer, trigger),
      },
    }),
  };
}

/** What a case yields where it is triggered so; `large` and `requests` of one case differ in that. */
function expectedAnswer(
  api: ApiContract,
  operation: OperationContract,
  answer: AnswerContract,
  trigger: Trigger,
): ExpectedAnswer {
  return {
    status: answer.status,
    headers: expectedHeaders(operation, answer, trigger),
    body: expectedBody(api, operation, answer, trigger),
    volatile: answer.volatile,
  };
}

/** Throws for a request whose body is too long to be listed. */
function listable({ body, ...request }: LargeRequest): CaseRequest {
  if (isLongText(body)) throw new Error(`Failed to list ${request.method} ${request.path}: its body is too long.`);
  return { ...request, body };
}

function expandRequests(
  api: ApiContract,
  operation: OperationContract,
  name: string,
  trigger: Trigger,
): LargeRequest[] {
  const before = (trigger.after ?? []).map((step, index) =>
    renderRequest(
      api,
      findOperation(api, step.operation),
      step.key ? step : { ...step, ...(trigger.key && { key: trigger.key }) },
      index + 1,
      '',
    ),
  );
  const repeats = trigger.exhaust ? limitOf(api, operation, trigger) : 0;
  const exhausting = Array.from({ length: repeats }, (_, index) =>
    renderRequest(api, operation, trigger, index + 1, name),
  );
  const earlier = [...before, ...exhausting];
  return [...earlier, renderRequest(api, operation, trigger, earlier.length + 1, name)];
}

/** Returns one complete request: the operation's example, changed by the trigger, numbered `n` in its series. */
function renderRequest(
  api: ApiContract,
  operation: OperationContract,
  trigger: Trigger,
  n: number,
  name: string,
): LargeRequest {
  const unsigned = draftRequest(operation, trigger, name);
  const key = keyFor(api, trigger.key);
  const draft = key === null ? unsigned : withKey(api, operation, unsigned, key);
  const headers: Record<string, string> = {};

  let body: LargeRequest['body'] = null;
  if (draft.raw !== undefined) {
    body = draft.raw;
  } else if (draft.body !== undefined && draft.method === operation.method) {
    const numbered = numberBody(draft.body, n) ?? null;
    if (operation.body?.mediaType === 'multipart/form-data') {
      headers['Content-Type'] = `multipart/form-data; boundary=${BOUNDARY}`;
      const text = multipartChunks(multipartParts(numbered), BOUNDARY).join('');
      body = trigger.oversize ? oversizeForm(operation, numbered, text) : text;
    } else {
      const mediaType = operation.body?.mediaType ?? 'application/json';
      headers['Content-Type'] = mediaType;
      // JSON stands in the cases as itself, so that it can be read.
      const plain = isJson(mediaType) && typeof numbered !== 'string' ? numbered : bodyText(mediaType, numbered);
      body = trigger.oversize ? oversize(operation, plain) : plain;
    }
  }
  const { Authorization: authorization, ...others } = draft.headers;
  return {
    method: draft.method,
    path: api.mockBase + draftPath(draft),
    headers: { ...(authorization !== undefined && { Authorization: authorization }), ...headers, ...others },
    body,
  };
}

/** One byte more than this sandbox reads of a body. */
function tooMany({ id, body }: OperationContract): number {
  if (!body?.maxBytes) throw new Error(`Failed to expand a trigger of ${id}: its body has no x-max-bytes.`);
  return largestBody(body) + 1;
}

/** Returns a body that is too large: JSON with one member more, any other text with blanks after it. */
function oversize(operation: OperationContract, body: JsonValue): LongText {
  const bytes = tooMany(operation);
  return typeof body === 'string' ? fillUp(body, '', bytes, ' ') : fillUpJson(body, bytes);
}

/** Returns a form whose first file has grown until the whole is too large. */
function oversizeForm(operation: OperationContract, body: JsonValue, text: string): LongText {
  const file = multipartParts(body).find((part) => 'file' in part);
  const end = file && 'file' in file ? text.indexOf(file.file) + file.file.length : text.length;
  return fillUp(text.slice(0, end), text.slice(end), tooMany(operation));
}

/** Returns how many requests the policy allows the trigger's key. */
function limitOf(api: ApiContract, operation: OperationContract, trigger: Trigger): number {
  const policy = trigger.exhaust ?? '';
  const key = api.demoKeys.find(({ name }) => name === trigger.key) ?? api.demoKeys[0];
  const documented = operation.limits.find((limit) => limit.policy === policy);
  const limit = documented && limitFor(api.plans, key, documented);
  if (limit === undefined)
    throw new Error(`Failed to expand a trigger of ${operation.id}: it has no limit of the policy "${policy}".`);
  return limit;
}

/** The documented body; of a size that is ours, with the figure that the mock has for this operation. */
function expectedBody(
  { envelope }: ApiContract,
  { body }: OperationContract,
  answer: AnswerContract,
  trigger: Trigger,
): JsonValue {
  if (!trigger.oversize || !answer.message || !body) return answer.value;
  return writePointer(answer.value, envelope.message, answer.message.replace('{limit}', limitInWords(body)));
}

function expectedHeaders(
  { permissions }: OperationContract,
  answer: AnswerContract,
  trigger: Trigger,
): Record<string, string | null> {
  const reason = trigger.force ? 'force/forced' : answer.reason;
  const unkeyed = reason.startsWith('authenticate/') || permissions.length === 0;
  const documented = answer.headers
    .filter((name) => !answer.optionalHeaders.includes(name))
    .filter((name) => !unkeyed || !/ratelimit|retry-after/i.test(name));
  return {
    ...(answer.mediaType && { 'content-type': contentType(answer.mediaType) }),
    'cache-control': 'no-store',
    'x-mock-reason': reason,
    ...Object.fromEntries(documented.map((name) => [name.toLowerCase(), null])),
    ...Object.fromEntries(Object.entries(answer.fixedHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  };
}

function findOperation(api: ApiContract, id: string): OperationContract {
  const operation = api.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`Failed to expand a trigger of ${api.id}: there is no operation "${id}".`);
  return operation;
}
