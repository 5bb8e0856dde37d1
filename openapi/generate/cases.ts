import type { Case, CaseRequest } from '../case.ts';
import type { AnswerContract, ApiContract, JsonValue, OperationContract, Trigger } from '../contract.ts';
import { contentType } from '../content-type.ts';
import { bodyText, isJson } from '../body-text.ts';
import { limitFor } from '../policy.ts';
import { draftPath, draftRequest, keyFor, multipartChunks, multipartParts, numberBody, withKey } from '../draft.ts';

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
    requests: expandRequests(api, operation, answer.name, trigger),
    expect: {
      status: answer.status,
      headers: expectedHeaders(operation, answer),
      body: answer.value,
      volatile: answer.volatile,
    },
  };
}

function expandRequests(api: ApiContract, operation: OperationContract, name: string, trigger: Trigger): CaseRequest[] {
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
): CaseRequest {
  const unsigned = draftRequest(operation, trigger, name);
  const key = keyFor(api, trigger.key);
  const draft = key === null ? unsigned : withKey(api, operation, unsigned, key);
  const headers: Record<string, string> = {};

  let body: JsonValue = null;
  if (draft.raw !== undefined) {
    body = draft.raw;
  } else if (draft.body !== undefined && draft.method === operation.method) {
    const numbered = numberBody(draft.body, n) ?? null;
    if (operation.body?.mediaType === 'multipart/form-data') {
      headers['Content-Type'] = `multipart/form-data; boundary=${BOUNDARY}`;
      body = multipartChunks(multipartParts(numbered), BOUNDARY).join('');
    } else {
      const mediaType = operation.body?.mediaType ?? 'application/json';
      headers['Content-Type'] = mediaType;
      // JSON stands in the cases as itself, so that it can be read.
      body = isJson(mediaType) && typeof numbered !== 'string' ? numbered : bodyText(mediaType, numbered);
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

function expectedHeaders({ permissions }: OperationContract, answer: AnswerContract): Record<string, string | null> {
  const reason = answer.trigger?.force ? 'force/forced' : answer.reason;
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
