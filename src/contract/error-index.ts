import { readText } from '../../openapi/pointer.ts';
import { namesNextTo } from '../search/fields.ts';
import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { ErrorIndex, IndexedApi, IndexedFix, IndexedHeader } from '../search/error-index.ts';
import { operationAnchor } from '../reference/reference-view.ts';
import { caseAddress, headerAddress } from './address.ts';
import { withBase } from './base.ts';
import { documentBundle } from './document.ts';
import { errorCodes } from './error.ts';
import { fixesOf } from './fix.ts';

/** Returns every error and every header of some APIs, each with the place that explains it. */
export function errorIndex(apis: ApiContract[]): ErrorIndex {
  return { apis: apis.map(indexApi) };
}

function indexApi(api: ApiContract): IndexedApi {
  return {
    id: api.id,
    name: api.name,
    host: new URL(api.documentedBase).host,
    codeAt: api.envelope.code,
    fields: fieldsOf(api),
    errors: errorCodes(api).flatMap(({ code, status, cases }) =>
      cases.map(({ answer, operations: [operation] }) => ({
        status,
        code,
        summary: answer.summary,
        message: answer.message ?? readText(answer.value, api.envelope.message),
        aliases: aliasesOf(api, answer),
        fix: answer.fix ?? answer.name,
        href: caseAddress(api.id, operation?.id ?? '', answer),
      })),
    ),
    fixes: fixesByName(api),
    headers: distinct([...limitHeaders(api), ...requestHeaders(api), ...answerHeaders(api)]),
  };
}

/** All errors of an API have the same fields, so the first one shows them. */
function fieldsOf(api: ApiContract): string[] {
  const [first] = errorCodes(api).flatMap(({ cases }) => cases);
  return namesNextTo(first?.answer.value ?? null, api.envelope.code);
}

/** Of each fix only what a result has room for. */
function fixesByName({ id }: ApiContract): Record<string, IndexedFix> {
  const fixes = Object.entries(fixesOf(id));
  return Object.fromEntries(fixes.map(([name, { meaning, steps }]) => [name, { meaning, step: steps[0] ?? '' }]));
}

function aliasesOf({ envelope }: ApiContract, { status, value, reason, alsoFor }: AnswerContract): string[] {
  const type = readText(value, envelope.code.replace(/[^/]+$/, 'type'));
  // RFC 6750, section 3: only a request that has a key is told an error in the challenge.
  const challenge = status === 401 && reason !== 'authenticate/missing' ? 'invalid_token' : '';
  return [type, reason, ...alsoFor, challenge].filter((alias) => alias !== '');
}

function limitHeaders(api: ApiContract): IndexedHeader[] {
  return api.limitHeaders.map(({ name, meaning }) => ({ name, meaning, href: headerAddress(api.id, name) }));
}

function requestHeaders(api: ApiContract): IndexedHeader[] {
  return api.operations.flatMap((operation) =>
    operation.parameters
      .filter((parameter) => parameter.in === 'header')
      .map(({ name, description }) => ({ name, meaning: description, href: referenceAddress(api, operation) })),
  );
}

function answerHeaders(api: ApiContract): IndexedHeader[] {
  const described = documentBundle(api.id).components?.headers ?? {};
  return Object.entries(described).map(([name, { description = '' }]) => ({
    name,
    meaning: description,
    href: answerAddress(api, name),
  }));
}

/** A header that comes with errors only is explained by the first of them, every other one by the reference. */
function answerAddress(api: ApiContract, header: string): string {
  const carriers = api.operations.flatMap((operation) =>
    operation.answers.filter(({ headers }) => headers.includes(header)).map((answer) => ({ operation, answer })),
  );
  const [first] = carriers;
  if (!first) return withBase(`/${api.id}/reference/`);
  return carriers.every(({ answer }) => answer.status >= 400)
    ? caseAddress(api.id, first.operation.id, first.answer)
    : referenceAddress(api, first.operation);
}

function referenceAddress(api: ApiContract, operation: OperationContract): string {
  return withBase(`/${api.id}/reference/#${operationAnchor(operation)}`);
}

/** Of headers with one name the first one counts. */
function distinct(headers: IndexedHeader[]): IndexedHeader[] {
  return headers.filter(({ name }, index) => headers.findIndex((each) => each.name === name) === index);
}
