import { expect, test } from 'vitest';
import type { Api } from '../mock/engine/define-api.ts';
import type { OperationContract } from '../openapi/contract.ts';
import { ALL_APIS, DOCUMENTED, findUndocumented, REASON } from './support/contracts.ts';
import { createRandom, pick } from './support/random.ts';
import { CASES, createTestSandbox, toRequest } from './support/sandbox.ts';

/** Requests of each round. A failing round is repeated by its seed. */
const REQUESTS = 400;
const SEEDS = Array.from({ length: 6 }, (_, index) => index + 1);

test.each(SEEDS)('no request of round %i gets an answer that is not documented', async (seed) => {
  const random = createRandom(seed);
  const { sandbox, clock } = createTestSandbox();

  for (let n = 0; n < REQUESTS; n += 1) {
    const { request, api } = randomRequest(random);
    const asked = `request ${n}: ${request.method} ${request.url} ${JSON.stringify([...request.headers]).slice(0, 400)}`;

    const answering = sandbox.handle(request);
    // Beside the mock's addresses somebody else answers.
    if (!answering) continue;
    const answer = await answering.catch((error: unknown) => expect.unreachable(`${asked} rejected: ${String(error)}`));

    const operation = operationOf(api, request);
    if (request.method === 'HEAD') expect(await answer.text(), asked).toBe('');
    else expect(await findUndocumented(api, operation, answer), asked).toBeNull();
    expect(answer.headers.get('x-mock-reason'), asked).toMatch(REASON);
    if (answer.status === 500) expect(answer.headers.get('x-mock-reason'), asked).toBe('force/forced');
    expect(answer.headers.get('cache-control'), asked).toMatch(/^(no-store|private, max-age=60)$/);
    clock.advance(random() * 2);
  }
});

test('no body with a name that every object has makes the mock fail', async () => {
  const random = createRandom(1);

  for (const { requests } of CASES.filter(({ natural }) => natural)) {
    const last = requests.at(-1);
    if (!last?.body) continue;
    const { sandbox } = createTestSandbox();
    for (const earlier of requests.slice(0, -1)) await sandbox.handle(toRequest(earlier));

    for (let n = 0; n < 4; n += 1) {
      const body = inherit(last.body, random);
      const answer = await sandbox.handle(toRequest({ ...last, body }));

      expect(answer?.status, `${last.method} ${last.path} ${body.slice(0, 400)}`).not.toBe(500);
    }
  }
});

/** Returns the operation that a request is for, by the templates of the document. */
function operationOf({ contract }: Api, { url, method }: Request): string | null {
  const path = new URL(url).pathname.replace(/\/$/, '');
  const found = contract.operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${contract.mockBase}${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return found?.id ?? null;
}

/** Returns a request that begins as a documented one and is then changed in a few places. */
function randomRequest(random: () => number): { request: Request; api: Api } {
  const example = pick(random, pick(random, CASES).requests);
  const api = ALL_APIS.find(({ contract }) => example.path.startsWith(contract.mockBase)) ?? ALL_APIS[0];
  if (!api) throw new Error('There is no API to ask.');
  const operation = pick(random, api.contract.operations);

  let draft: Draft = { ...example, headers: { ...example.headers } };
  const changes = Math.floor(random() * 4);
  for (let n = 0; n < changes; n += 1) draft = pick(random, CHANGES)(draft, random, operation, api);
  return { request: build(draft), api };
}

function build(draft: Draft): Request {
  if (/^(get|head)$/i.test(draft.method)) return toRequest({ ...draft, body: null });
  return toRequest(draft);
}

const CHANGES: readonly Change[] = [
  (draft, random) => ({ ...draft, method: pick(random, METHODS) }),
  (draft, random, operation, { contract }) => ({
    ...draft,
    path: contract.mockBase + operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(text(random))),
  }),
  (draft, random) => ({ ...draft, path: `${draft.path}${pick(random, ENDINGS)}` }),
  (draft, random, operation) => ({ ...draft, path: `${draft.path.split('?')[0]}?${query(random, operation)}` }),
  (draft, random, _operation, { contract }) => ({
    ...draft,
    path: `/mock/${contract.id}/${pick(random, ['', '/x', 'v0', '/', 'v1', '%', '__proto__', 'v1/constructor'])}`,
  }),
  (draft, random) => change(draft, 'Authorization', authorization(random)),
  (draft, random) => change(draft, 'Content-Type', pick(random, MEDIA_TYPES)),
  (draft, random, { answers }) => {
    const { name, status } = pick(random, answers);
    return change(
      draft,
      'Prefer',
      pick(random, [`example=${name}`, `code=${status}`, `wait=3, code="${latin(random)}"`]),
    );
  },
  (draft, random) => change(draft, text(random).replace(/[^a-z]/gi, 'x') || 'x', 'y'.repeat(random() * 9000)),
  (draft, random) => ({ ...draft, body: json(random, 3) as Draft['body'] }),
  (draft, random) => {
    const body = written(draft.body);
    return { ...draft, body: body.slice(0, random() * body.length) };
  },
  (draft, random) => ({ ...draft, body: written(draft.body).replace(/"\w*"/, () => JSON.stringify(text(random))) }),
  (draft, random) => ({ ...draft, body: inherit(draft.body, random) }),
];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'get', 'x'];
const ENDINGS = ['/', '//', '/..', '?', '?a=b', '&limit=1', '%00', '%zz', '#part', '/%2e%2e/', '/a/b/c/d'];
const MEDIA_TYPES = [
  'application/json',
  'application/JSON; charset=latin1',
  'multipart/form-data',
  'multipart/form-data; boundary=latchkey-boundary',
  'multipart/form-data; boundary="',
  'text/plain',
  'nonsense',
];
const INHERITED = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
const TEXTS = [...INHERITED, '', 'a', '0', '-1', '5', '1e99', 'NaN', 'true', 'null', '[]', 'ü', '\u{1f511}'];
const WORDS = [
  ...TEXTS,
  '../..',
  '%',
  '"',
  "' OR 1=1",
  '2025-02-31T00:00:00Z',
  '9999-12-31T23:59:60Z',
  'x'.repeat(300),
];

function text(random: () => number): string {
  const value = pick(random, CASES).expect.body;
  const known = JSON.stringify(value).match(/"\w{4,}"/g) ?? [''];
  return random() < 0.4 ? pick(random, known).replaceAll('"', '') : pick(random, WORDS);
}

function query(random: () => number, { parameters }: OperationContract): string {
  const names = [...parameters.map(({ name }) => name), text(random)];
  const given = Array.from({ length: 1 + random() * 3 }, (): [string, string] => {
    const name = pick(random, names);
    const allowed = parameters.find((parameter) => parameter.name === name)?.schema.enum?.map(String) ?? WORDS;
    return [name, random() < 0.5 ? pick(random, allowed) : text(random)];
  });
  return new URLSearchParams(given).toString();
}

function authorization(random: () => number): string {
  const { demoKeys } = pick(random, DOCUMENTED).contract;
  const token = random() < 0.7 ? pick(random, demoKeys).value : latin(random);
  return `${pick(random, ['Bearer', 'bearer', 'Basic', ''])} ${token}`;
}

/** Returns a text as it goes into a header: one byte a character. */
function latin(random: () => number): string {
  return Buffer.from(text(random))
    .toString('latin1')
    .replace(/[\r\n\0]/g, '');
}

function json(random: () => number, depth: number): unknown {
  const kind = Math.floor(random() * (depth > 0 ? 6 : 4));
  if (kind === 0) return text(random);
  if (kind === 1) return pick(random, [0, -1, 1.5, 1e300, 315_360_000, 60]);
  if (kind === 2) return pick(random, [null, true, false]);
  if (kind === 3) return {};
  const items = Array.from({ length: random() * 4 }, () => json(random, depth - 1));
  if (kind === 4) return items;
  return Object.fromEntries(items.map((item) => [random() < 0.6 ? pick(random, MEMBERS) : text(random), item]));
}

const MEMBERS = [
  'name',
  'environment',
  'permissions',
  'expiresAt',
  'limits',
  'overlap',
  'advance',
  'per-minute',
  ...INHERITED,
];

/** Returns a body as it would be sent, with one of its words replaced by a name that every object has. */
function inherit(body: Draft['body'], random: () => number): string {
  const whole = written(body);
  const words = [...whole.matchAll(/[\w-]+/g)];
  if (words.length === 0) return whole;
  const { index, 0: word } = pick(random, words);
  return whole.slice(0, index) + pick(random, INHERITED) + whole.slice(index + word.length);
}

/** Returns a body as it would be sent. */
function written(body: Draft['body']): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function change(draft: Draft, name: string, value: string): Draft {
  return { ...draft, headers: { ...draft.headers, [name]: value } };
}

type Draft = (typeof CASES)[number]['requests'][number];
type Change = (draft: Draft, random: () => number, operation: OperationContract, api: Api) => Draft;
