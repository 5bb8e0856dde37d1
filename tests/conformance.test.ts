import { describe, expect, test } from 'vitest';
import { defineApi } from '../mock/engine/define-api.ts';
import { API_IDS } from '../openapi/catalog.ts';
import { maskVolatile } from '../openapi/compare.ts';
import type { JsonValue } from '../openapi/contract.ts';
import type { Validate } from '../openapi/validate.ts';
import { ALL_APIS, DOCUMENTED, findUndocumented, KEYED, operationsOf, REASON, successOf } from './support/contracts.ts';
import type { Case } from '../openapi/case.ts';
import { engineAnswer, replayedOver } from './support/replays.ts';
import { expectCase } from './support/expect-case.ts';
import { CASES, createTestSandbox, replay, toRequest } from './support/sandbox.ts';

const OPERATIONS = operationsOf(ALL_APIS);

describe('every case', () => {
  describe('is replayed', replayedOver('the engine'), () => {
    test.each(CASES)('$id is as documented, follows its schema and says what decided', async (example) => {
      const answer = await engineAnswer(example);

      await expectCase(answer, example);
      await expectSchema(answer, example);
      expectExplained(answer, example);
    });
  });

  test('is listed for every answer that an operation documents', () => {
    const triggered = OPERATIONS.flatMap(({ api, operation }) =>
      operation.answers
        .filter(({ trigger }) => trigger !== undefined)
        .map(({ status, name }) => `${api.contract.id}/${operation.id}/${status}/${name}`),
    );

    expect(CASES.map(({ id }) => id).toSorted()).toEqual(triggered.toSorted());
    for (const { operation, title } of OPERATIONS) {
      const untriggered = operation.answers.filter(({ status, trigger }) => status >= 400 && trigger === undefined);
      expect(untriggered, title).toEqual([]);
    }
  });

  test.each(API_IDS)('of %s can nearly always be reached without force', (id) => {
    const cases = CASES.filter(({ api }) => api === id);

    expect(cases.filter((each) => each.natural).length / cases.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe('every operation with security', () => {
  test.each(KEYED)('$title refuses every key that is not a valid one', async ({ api, operation }) => {
    const { sampleKeys, demoKeys } = api.contract;
    const dead = demoKeys.filter(({ expiresAt, revokedAt }) => expiresAt !== undefined || revokedAt !== undefined);
    const authorizations = [
      null,
      '',
      'Bearer',
      'Bearer ',
      'Basic dXNlcjpwYXNzd29yZA==',
      demoKeys[0]?.value ?? '',
      `Bearer ${demoKeys[0]?.value ?? ''} x`,
      `Bearer ${swapCase(demoKeys[0]?.value ?? '')}`,
      `Bearer ${sampleKeys.malformed}`,
      `Bearer ${sampleKeys.unknown}`,
    ];
    expect(dead.length).toBeGreaterThan(1);

    for (const authorization of authorizations) await expectRefusal(authorization, [401]);
    // What a key that was valid once is answered with is the API's to say.
    const documented = operation.answers.filter(({ reason }) => /^authenticate\/(expired|revoked)$/.test(reason));
    const statuses = documented.length > 0 ? documented.map(({ status }) => status) : [401];
    for (const { value } of dead) await expectRefusal(`Bearer ${value}`, statuses);

    async function expectRefusal(authorization: string | null, allowed: number[]): Promise<void> {
      const { target } = createTestSandbox();
      const request = toRequest(successOf(api.contract.id, operation.id).requests.at(-1) ?? never());
      if (authorization === null) request.headers.delete('authorization');
      else request.headers.set('authorization', authorization);

      const answer = await target(request);

      expect(allowed, String(authorization)).toContain(answer.status);
      expect(answer.headers.get('x-mock-reason')).toMatch(/^authenticate\//);
      const challenge = answer.headers.get('www-authenticate') ?? '';
      expect(/^Bearer realm="[^"]+"/.test(challenge)).toBe(answer.status === 401);
      // RFC 6750, section 3.1: no error code for a request that did not try this scheme.
      if (!/^bearer\b/i.test(authorization ?? '')) expect(challenge).not.toContain('error=');
      expect(await findUndocumented(api, operation.id, answer)).toBeNull();
    }
  });

  const needy = KEYED.filter(({ operation }) => operation.permissions.every((needed) => needed.length > 0));

  test.each(needy)('$title refuses a key that was granted nothing', async ({ api, operation }) => {
    const { target } = createTestSandbox();
    const powerless = api.contract.demoKeys.find(
      ({ permissions, expiresAt, revokedAt }) => permissions.length === 0 && !expiresAt && !revokedAt,
    );
    const request = toRequest(successOf(api.contract.id, operation.id).requests.at(-1) ?? never());
    request.headers.set('authorization', `Bearer ${powerless?.value}`);

    const answer = await target(request);

    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-mock-reason')).toBe('authorize/permission');
  });
});

describe('a forced answer', () => {
  test.each(OPERATIONS)('of $title comes whatever else is wrong with the request', async ({ api, operation }) => {
    for (const { name, status, value, mediaType, headers: documented } of operation.answers) {
      const { target } = createTestSandbox();
      const path = api.contract.mockBase + operation.path.replace(/\{\w+\}/g, 'nothing-like-it');
      const headers = { Prefer: `code=${status}, example="${name}"` };

      const answer = await target(new Request(`http://localhost${path}`, { method: operation.method, headers }));

      expect(answer.status, name).toBe(status);
      expect(answer.headers.get('x-mock-reason')).toBe('force/forced');
      expect(await findUndocumented(api, operation.id, answer), name).toBeNull();
      expect(answer.headers.has('www-authenticate')).toBe(status === 401);
      expect(answer.headers.has('allow')).toBe(status === 405);
      expect(answer.headers.has('retry-after')).toBe(documented.includes('Retry-After'));
      const text = await answer.text();
      expect(text, 'no placeholder is left').not.toMatch(/\{\w+\}/);
      if (status === 429 || mediaType === null) continue;
      const traced = status >= 400 && api.contract.trace ? [api.contract.trace.pointer] : [];
      const body = (mediaType.endsWith('json') ? JSON.parse(text) : text) as JsonValue;
      expect(maskVolatile(body, traced), name).toEqual(maskVolatile(value, traced));
    }
  });

  test.each(OPERATIONS)(
    'of $title that does not exist is a 400 that lists those that do',
    async ({ api, operation }) => {
      const { target } = createTestSandbox();
      const path = api.contract.mockBase + operation.path.replace(/\{\w+\}/g, 'any');

      const answer = await target(
        new Request(`http://localhost${path}`, { method: operation.method, headers: { Prefer: 'code=299' } }),
      );

      expect(answer.status).toBe(400);
      const text = await answer.text();
      for (const { name, status } of operation.answers) {
        expect(text).toContain(`${status} ${name}`);
      }
    },
  );

  test('waits as long as it is asked to, and so does any other', async () => {
    const waits: number[] = [];
    const { target } = createTestSandbox({ sleep: async (milliseconds) => void waits.push(milliseconds) });
    const { api, operation } = KEYED[0] ?? never();
    const request = toRequest(successOf(api.contract.id, operation.id).requests.at(-1) ?? never());

    for (const prefer of ['wait=2', 'code=500; wait=0.5', 'wait=1000', 'wait=-1', 'wait=soon', 'respond-async']) {
      const copy = new Request(request.clone());
      copy.headers.set('prefer', prefer);
      await target(copy);
    }

    expect(waits).toEqual([2000, 500, 60_000]);
  });
});

describe('an exception in a handler', () => {
  test.each(operationsOf(DOCUMENTED))(
    'of $title is the documented 500 and tells nothing',
    async ({ api, operation }) => {
      const { id } = api.contract;
      const validators = (await import(`../openapi/generated/${id}.validators.js`)) as Record<string, Validate>;
      const broken = defineApi<Record<string, never>>({
        contract: api.contract,
        validators,
        handlers: Object.fromEntries(
          api.contract.operations.map((each) => [
            each.id,
            () => {
              throw new Error('SECRET at /home/somebody');
            },
          ]),
        ),
        seed: api.seed,
        costs: api.costs,
      });
      const told: unknown[] = [];
      const { target } = createTestSandbox({ apis: [broken], onError: (error) => told.push(error) });
      const example = successOf(id, operation.id);

      const answer = await replay(target, { requests: example.requests.slice(-1) });

      expect(answer.status).toBe(500);
      expect(answer.headers.get('x-mock-reason')).toBe('handle/exception');
      expect(told).toEqual([new Error('SECRET at /home/somebody')]);
      expect(await findUndocumented(api, operation.id, answer)).toBeNull();
      expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toMatch(/SECRET|home|\.ts/);
    },
  );
});

/** Expects an answer to be one that its operation's document allows. */
async function expectSchema(answer: Response, { api: id, operationId }: Case): Promise<void> {
  const api = ALL_APIS.find(({ contract }) => contract.id === id);
  expect(api && (await findUndocumented(api, operationId, answer)), 'its schema').toBeNull();
}

/** Expects an answer to say which step and rule decided, in words, and where that is explained. */
function expectExplained({ headers, status }: Response, example: Case): void {
  expect(headers.get('cache-control')).toBe(example.expect.headers['cache-control']);
  expect(headers.get('x-mock-reason')).toMatch(REASON);
  expect(headers.get('x-mock-why')).toMatch(/^.*\S.*\.$/);
  expect(headers.get('x-mock-help')).toMatch(/^\/[a-z-]+\//);
  expect(headers.has('www-authenticate')).toBe(status === 401);
  expect(headers.has('allow')).toBe(status === 405);
  if (status >= 400) expect(rowsOf(example)).toContain(headers.get('x-mock-help'));
}

/** Returns the addresses of all rows of an error's own code in the catalogues. */
function rowsOf({ api, operationId, status, code, expect: { headers } }: Case): string[] {
  const contract = ALL_APIS.map((each) => each.contract).find(({ id }) => id === api);
  const anywhere = headers['x-mock-reason']?.startsWith('receive/') ?? false;
  const operations = contract?.operations.filter(({ id }) => anywhere || id === operationId) ?? [];
  return operations.flatMap(({ id, answers }) =>
    answers
      .filter((each) => each.status === status && each.code === code)
      .map(({ name }) => contract?.errorsPage ?? `/${api}/errors/${name.split('.')[0]}/#${id}-${status}-${name}`),
  );
}

/** Returns a text with capitals for small letters, and the other way round. */
function swapCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

function never(): never {
  throw new Error('There is nothing to test.');
}
