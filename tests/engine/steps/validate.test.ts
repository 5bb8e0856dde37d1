import { describe, expect, test } from 'vitest';
import type { OperationContract } from '../../../openapi/contract.ts';
import { findUndocumented, KEYED, operationsOf, ALL_APIS, successOf } from '../../support/contracts.ts';
import { createTestSandbox, send, toRequest } from '../../support/sandbox.ts';

const OPERATIONS = operationsOf(ALL_APIS);
const READING_JSON = OPERATIONS.filter(({ operation }) => operation.body?.mediaType === 'application/json');
const READING_PARTS = OPERATIONS.filter(({ operation }) => operation.body?.mediaType === 'multipart/form-data');

/** Names that every plain object seems to have. */
const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

describe('a JSON body', () => {
  test.each(READING_JSON)('of $title must be an object', async ({ api, operation }) => {
    const { headers, path } = successOf(api.contract.id, operation.id).requests.at(-1) ?? never();

    for (const body of ['[]', 'null', '5', 'true', '"text"', '[{}]']) {
      const { target } = createTestSandbox();
      const answer = await send(target, { method: operation.method, path, body, headers });

      expect(documented(operation, 'validate/value'), body).toContain(answer.status);
      expect(answer.headers.get('x-mock-reason')).toBe('validate/value');
    }
  });

  test.each(READING_JSON)('of $title must be UTF-8 and JSON', async ({ api, operation }) => {
    const { headers, path } = successOf(api.contract.id, operation.id).requests.at(-1) ?? never();

    for (const body of ['{"a":', '', '\ufeff{', "{'a':1}", new Uint8Array([0x7b, 0xff, 0x7d])]) {
      const { target } = createTestSandbox();
      const answer = await target(
        new Request(`http://localhost${path}`, {
          method: operation.method,
          headers: { ...headers, 'Content-Type': 'application/json' },
          body,
        }),
      );

      expect([400, 415], String(body)).toContain(answer.status);
      expect(answer.headers.get('x-mock-reason')).toMatch(/^validate\//);
    }
  });
});

describe('a multipart body', () => {
  test.each(READING_PARTS)('of $title may have parts with any name', async ({ api, operation }) => {
    for (const name of INHERITED) {
      const { target } = createTestSandbox();
      const body = new FormData();
      body.append(name, new File(['x'], 'x.wav', { type: 'audio/wav' }));
      const headers = { Authorization: `Bearer ${api.contract.demoKeys[0]?.value ?? ''}` };

      const answer = await send(target, {
        method: operation.method,
        path: api.contract.mockBase + operation.path,
        body,
        headers,
      });

      expect(answer.status, name).toBe(400);
      expect(answer.headers.get('x-mock-reason')).toBe('validate/missing-field');
    }
  });

  test.each(READING_PARTS)('of $title that is cut off or has no boundary is refused', async ({ api, operation }) => {
    const request = successOf(api.contract.id, operation.id).requests.at(-1) ?? never();
    const text = typeof request.body === 'string' ? request.body : never();
    const withoutBoundary = { ...request.headers, 'Content-Type': 'multipart/form-data' };

    for (const broken of [
      { ...request, body: text.slice(0, text.length / 2) },
      { ...request, body: '' },
      { ...request, body: 'nothing like it' },
      { ...request, headers: withoutBoundary },
    ]) {
      const { target } = createTestSandbox();
      const answer = await target(toRequest(broken));

      expect(answer.status).toBe(400);
      expect(answer.headers.get('x-mock-reason')).toMatch(/^validate\//);
    }
  });
});

/** Bodies that cost a thousand times what their bytes do. */
const COSTLY: readonly [what: string, reason: string, part: string][] = [
  ['parts', 'validate/size', '--b\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n\r\n'],
  ['headers of a part', 'validate/malformed-body', 'a: b\r\n'],
];

describe.each(COSTLY)('a multipart body of 100,000 %s', (_what, reason, part) => {
  test.each(READING_PARTS)('is refused by $title before it is read', async ({ api, operation }) => {
    const { target } = createTestSandbox();
    const request = successOf(api.contract.id, operation.id).requests.at(-1) ?? never();
    const headers = { ...request.headers, 'Content-Type': 'multipart/form-data; boundary=b' };
    const body = `--b\r\n${part.repeat(100_000)}--b--\r\n`;

    const answer = await target(toRequest({ ...request, headers, body }));

    expect(answer.headers.get('x-mock-reason')).toBe(reason);
    expect(await findUndocumented(api, operation.id, answer)).toBeNull();
  });
});

describe('a query', () => {
  const parameters = KEYED.flatMap(({ title, api, operation }) =>
    operation.parameters
      .filter((parameter) => parameter.in === 'query' && parameter.schema.type !== 'string')
      .concat(operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.schema.enum))
      .map((parameter) => ({ title: `${title} ${parameter.name}`, api, operation, parameter })),
  );

  test.each(parameters)('$title refuses names that every object has', async ({ api, operation, parameter }) => {
    for (const name of INHERITED) {
      const { target } = createTestSandbox();
      const { path, headers } = successOf(api.contract.id, operation.id).requests.at(-1) ?? never();

      const answer = await send(target, { path: `${path.split('?')[0]}?${parameter.name}=${name}`, headers });

      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain('native code');
    }
  });
});

/** Returns the statuses that an operation documents for a reason. */
function documented({ answers }: OperationContract, reason: string): number[] {
  return answers.filter((answer) => answer.reason === reason).map(({ status }) => status);
}

function never(): never {
  throw new Error('There is nothing to test.');
}

describe('a body that is wrong in very many places', () => {
  test.each(READING_JSON)('of $title gets a short response', async ({ api, operation }) => {
    const { headers, path } = successOf(api.contract.id, operation.id).requests.at(-1) ?? never();
    const members = Object.keys(operation.body?.schema.properties ?? {}).map((name) => [name, WIDE]);
    const bodies = [Object.fromEntries(members), { ['n'.repeat(20_000)]: WIDE }, WIDE];

    for (const body of bodies) {
      const { target } = createTestSandbox();
      const answer = await send(target, { method: operation.method, path, body: JSON.stringify(body), headers });
      const text = await answer.text();
      const problems = /"(?:details|errors)":\[/.test(text) ? text.split('"field"').length - 1 : 0;

      expect(text.length).toBeLessThan(20_000);
      expect(problems).toBeLessThanOrEqual(20);
      expect(answer.headers.get('x-mock-why')?.length).toBeLessThanOrEqual(500);
    }
  });
});

/** A list that no schema takes for a member. */
const WIDE = Array.from({ length: 5000 }, (_, index) => [index]);

describe('what is checked before a request is counted', () => {
  const BEFORE = READING_JSON.filter(({ api }) => {
    const { order } = api.contract;
    return order.indexOf('validate') < order.indexOf('limit');
  });

  test.each(BEFORE)('of $title costs a bounded number of looks at each value of a body', ({ api, operation }) => {
    const [body] = api.operations.get(operation.id)?.bodies ?? never();
    const example = JSON.parse(bodyOf(api.contract.id, operation.id)) as object;
    const { value, values, looks } = counted(repeated(example));

    body?.check(value);

    expect(values).toBeGreaterThan(3);
    expect(looks()).toBeLessThanOrEqual(60 * values);
  });

  test.each(BEFORE)('of $title ends at the first problem', ({ api, operation }) => {
    const [body] = api.operations.get(operation.id)?.bodies ?? never();
    const names = Object.keys(operation.body?.schema.properties ?? {});
    const wrong = Object.fromEntries(names.map((name) => [name, WIDE]));
    const { value, looks } = counted(wrong);

    expect(body?.check(value)).toBe(false);
    expect(body?.check.errors?.length).toBeLessThanOrEqual(20);
    expect(looks()).toBeLessThan(WIDE.length / 2);
  });
});

/** Returns the JSON of an operation's own example. */
function bodyOf(api: string, operation: string): string {
  return JSON.stringify(successOf(api, operation).requests.at(-1)?.body ?? {});
}

/** Returns a value whose lists hold their first entry two hundred times. */
function repeated(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from({ length: 200 }, () => repeated(value[0]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, repeated(member)]));
}

/** Returns the value as one that counts how often something in it is looked at, and how many values it has. */
function counted(whole: unknown): { value: unknown; values: number; looks: () => number } {
  let looks = 0;
  let values = 0;
  const watched = (value: unknown): unknown => {
    values += 1;
    if (typeof value !== 'object' || value === null) return value;
    const members: object = Array.isArray(value)
      ? value.map(watched)
      : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, watched(member)]));
    return new Proxy(members, {
      get: (target, name, receiver) => ((looks += 1), Reflect.get(target, name, receiver) as unknown),
      has: (target, name) => ((looks += 1), Reflect.has(target, name)),
      ownKeys: (target) => ((looks += 1), Reflect.ownKeys(target)),
      getOwnPropertyDescriptor: (target, name) => ((looks += 1), Reflect.getOwnPropertyDescriptor(target, name)),
    });
  };
  const value = watched(whole);
  return { value, values, looks: () => looks };
}
