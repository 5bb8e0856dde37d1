import type { Case, CaseRequest } from '../../../openapi/case.ts';
import { expandCases } from '../../../openapi/generate/cases.ts';
import { requestOf } from '../../../openapi/replay.ts';
import { isLongText } from '../../../openapi/long-text.ts';
import { validatorOf } from '../../../openapi/derive/schema/checker.ts';
import { pick } from '../random.ts';
import { sendTo, type OpenedDocument } from './replay.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const TEXTS = ['', 'x', '-1', '1e999', 'null', '%00', '../..', 'é☃', '__proto__', '{"a":', 'a'.repeat(3000)];
const VALUES: unknown[] = [null, true, -1, 1e300, '', 'x', [], {}, [[[]]], { __proto__: null, constructor: 1 }];

/**
 * Sends requests of a document, changed at random, and returns those whose response it does not describe: by status, and
 * by the schema of a response of that status.
 */
export async function fuzz(opened: OpenedDocument, random: () => number, count: number): Promise<string[]> {
  const { contract, schemas } = opened.derived;
  const cases = expandCases(contract).filter(({ requests }) => !isLongText(requests.at(-1)?.body));
  const described = Map.groupBy(
    contract.operations.flatMap(({ answers }) => answers),
    ({ status }) => status,
  );
  let send = sendTo(opened);
  const wrong: string[] = [];
  for (let n = 0; n < count; n++) {
    // What requests leave behind is a part of it, but a mock that is full of it finds less.
    if (n % 200 === 0) send = sendTo(opened);
    const request = change(pick(random, cases), random);
    const response = await send(requestOf(request, 'http://localhost'));
    const text = await response.text();
    const reason = response.headers.get('x-mock-reason') ?? '';
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
    const fits = (described.get(response.status) ?? []).some(
      ({ schema }) =>
        !isJson || schema === undefined || validatorOf(schemas, schema, { direction: 'response' })(JSON.parse(text)),
    );
    const isMethods = reason === 'receive/options' && response.status === 204;
    if ((!fits && !isMethods) || reason.includes('exception'))
      wrong.push(`${request.method} ${request.path.slice(0, 200)}: ${response.status} ${reason}`);
  }
  return wrong;
}

function change({ requests }: Case, random: () => number): CaseRequest {
  const last = requests.at(-1) ?? { method: 'GET', path: '/', headers: {}, body: null };
  const request = { ...last, headers: { ...last.headers } };
  for (let changes = Math.floor(random() * 4); changes > 0; changes--)
    CHANGES[Math.floor(random() * CHANGES.length)]?.(request, random);
  if (['GET', 'HEAD'].includes(request.method)) request.body = null;
  return request;
}

const CHANGES: ((request: CaseRequest, random: () => number) => void)[] = [
  (request, random) => (request.method = pick(random, METHODS)),
  (request, random) => {
    const parts = request.path.split('/');
    const index = 3 + Math.floor(random() * Math.max(1, parts.length - 3));
    parts[index] = encodeURIComponent(pick(random, TEXTS));
    request.path = parts.join('/');
  },
  (request, random) =>
    (request.path += `${request.path.includes('?') ? '&' : '?'}${pick(random, ['limit', 'page', 'q', '__proto__'])}=${encodeURIComponent(pick(random, TEXTS))}`),
  (request, random) => {
    const name = pick(random, Object.keys(request.headers).concat('Accept'));
    request.headers[name] = pick(random, TEXTS).replaceAll(/[^\x20-\x7e]/g, '');
  },
  (request, random) => {
    const name = pick(random, Object.keys(request.headers).concat('Accept'));
    delete request.headers[name];
  },
  (request, random) => {
    const { body } = request;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) request.body = pick(random, TEXTS);
    else {
      const name = pick(random, Object.keys(body).concat('other'));
      request.body = { ...body, [name]: pick(random, VALUES) } as CaseRequest['body'];
    }
  },
];
