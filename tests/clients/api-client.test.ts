/** The clients that readers copy, each against the mock of every API over HTTP. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../mock/sandbox.ts';
import type { Case, CaseRequest } from '../../openapi/case.ts';
import { API_IDS } from '../../openapi/catalog.ts';
import { isReadByClient } from '../../openapi/client-dialect.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { createMockHttpServer } from '../../mock/transports/http.ts';
import { CASES, createTestSandbox } from '../support/sandbox.ts';
import { playTypeScript, startPython } from './play.ts';
import type { Played, PlayedCall, Scenario } from './play.ts';

let python: ReturnType<typeof startPython>;

beforeAll(() => {
  python = startPython();
});
afterAll(() => python[Symbol.dispose]());

const LANGUAGES: [string, (scenario: Scenario) => Promise<Played>][] = [
  ['TypeScript', playTypeScript],
  ['Python', (scenario) => python.play(scenario)],
];

/** One 429 of each API for each cause that a client can bring about with JSON or without a body. */
const REFUSALS = CASES.filter(
  (each, index) =>
    each.status === 429 &&
    each.natural &&
    isPlayable(each) &&
    CASES.findIndex(
      (other) => other.natural && isPlayable(other) && other.api === each.api && other.name === each.name,
    ) === index,
);

/** The APIs whose limit headers and error codes the clients read; the guide offers the clients for these. */
const READ = API_IDS.filter((api) => isReadByClient(contractOf(api)));

test('the clients read the headers and codes of every API that has public pages', () => {
  expect(READ).toEqual(
    expect.arrayContaining(API_IDS.filter((api) => Object.keys(contractOf(api).sources).length > 0)),
  );
});

describe.each(LANGUAGES)('the client in %s', (_, play) => {
  test.each(READ)('reads the quotas of %s', async (api) => {
    await using server = await open();

    const { outcomes } = await play(server.scenario(successOf(api)));

    const { limitHeaders } = contractOf(api);
    const told = limitHeaders.filter(({ value }) => value === 'limit');
    expect(outcomes.at(-1)).toMatchObject({ error: null, attempts: 1 });
    const quotas = outcomes.at(-1)?.quotas ?? [];
    expect(quotas.length).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThanOrEqual(quotas.length);
    for (const { limit, remaining, resetAt } of quotas) {
      expect(remaining).toBeGreaterThanOrEqual(0);
      expect(limit).toBeGreaterThan(Number(remaining) - 1);
      expect(resetAt).toBeGreaterThanOrEqual(Math.floor(server.now() / 1000));
      expect(resetAt).toBeLessThanOrEqual(server.now() / 1000 + 86_400);
    }
  });

  const readable = REFUSALS.filter(isRead);
  test.each(readable.map((each) => [each.id, each] as const))('gets past %s with one retry', async (_id, refusal) => {
    await using server = await open();

    const { outcomes, waits } = await play(server.scenario(refusal, { maxTime: 2 * 86_400 }));

    expect(outcomes.map(({ error }) => error)).toEqual(outcomes.map(() => null));
    expect(server.statuses.filter((status) => status === 429)).toHaveLength(1);
    expect(waits).toHaveLength(1);
    expect(outcomes.at(-1)?.attempts).toBe(2);
  });

  test.each(READ)('waits by the quota headers of %s alone', async (api) => {
    await using server = await open({ leaveOut: /^retry-after$/ });
    const refusal = refusalOf(api);

    const { outcomes, waits } = await play(server.scenario(refusal, { maxTime: 2 * 86_400 }));

    expect(outcomes.at(-1)).toMatchObject({ error: null, attempts: 2 });
    expect(waits).toHaveLength(1);
  });

  test.each(API_IDS.filter(isWaitInHeaders))('backs off at a 429 of %s without headers that it reads', async (api) => {
    await using server = await open({ leaveOut: /^(retry-after|x-ratelimit-.*)$/ });
    // So short that no window ends meanwhile.
    const random = 1 / 1024;

    const { outcomes, waits } = await play({ ...server.scenario(refusalOf(api)), random });

    const refused = { error: 'response', status: 429, attempts: 5, retryAfter: null, quotas: [] };
    expect(outcomes.at(-1)).toMatchObject(refused);
    expect(waits).toEqual([1, 2, 4, 8].map((times) => times * random));
  });

  test.each(READ)('gives up on %s at once where the wait is longer than the caller allows', async (api) => {
    await using server = await open();

    const { outcomes, waits } = await play(server.scenario(refusalOf(api), { maxTime: 0.5 }));

    expect(outcomes.at(-1)).toMatchObject({ error: 'response', status: 429 });
    expect(outcomes.at(-1)?.retryAfter).toBeGreaterThanOrEqual(0.5);
    expect(waits).toEqual([]);
  });

  test.each(CASES.filter(isUseless).map((each) => [each.id, each] as const))('sends %s once', async (_id, refusal) => {
    await using server = await open();

    const { outcomes, waits } = await play(server.scenario(refusal));

    expect(outcomes.at(-1)).toMatchObject({
      error: 'response',
      status: refusal.status,
      code: isRead(refusal) ? refusal.code : null,
      attempts: 1,
    });
    expect(waits).toEqual([]);
  });

  test.each(API_IDS)('backs off when %s fails, and in the end gives up', async (api) => {
    await using server = await open();
    const { requests, ...success } = successOf(api);
    const forced = requests.map((each) => ({ ...each, headers: { ...each.headers, Prefer: 'code=500' } }));

    const { outcomes, waits } = await play({ ...server.scenario({ ...success, requests: forced }), random: 0.5 });

    expect(outcomes.at(-1)).toMatchObject({ error: 'response', status: 500, attempts: 5, retryAfter: null });
    expect(waits).toEqual([0.5, 1, 2, 4]);
  });

  test.each(API_IDS)('does not repeat a POST to %s that failed with a 5xx', async (api) => {
    await using server = await open();
    const { mockBase } = contractOf(api);
    const operation = contractOf(api).operations.find(({ method, path }) => method === 'POST' && !path.includes('{'));
    const call = { method: 'POST', path: operation?.path ?? '', body: {}, headers: { Prefer: 'code=500' } };

    const { outcomes } = await play(server.scenarioOf(mockBase, keyOf(api), [call, { ...call, repeatable: true }]));

    expect(outcomes).toMatchObject([
      { status: 500, attempts: 1 },
      { status: 500, attempts: 5 },
    ]);
  });

  test('adds one thing where the response to a POST with an idempotency key got lost', async () => {
    await using server = await open({ lose: 1 });
    const added = CASES.find(({ id }) => id.startsWith('nova-embed/addLibraryCriterion/201/'));
    if (!added) throw new Error('Failed to find the case.');

    const scenario = server.scenario(added, { idempotencyHeader: 'Idempotency-Key' });
    const { outcomes } = await play(scenario);

    expect(outcomes).toMatchObject([{ error: null, status: 201, attempts: 2 }]);
    expect(server.keys).toHaveLength(2);
    expect(new Set(server.keys).size).toBe(1);
    expect(server.replayed).toEqual([false, true]);
  });

  test('does not repeat a POST whose response got lost where the API has no idempotency keys', async () => {
    await using server = await open({ lose: 1 });
    const added = CASES.find(({ id }) => id.startsWith('nova-embed/addLibraryCriterion/201/'));
    if (!added) throw new Error('Failed to find the case.');

    const { outcomes, waits } = await play(server.scenario(added));

    expect(outcomes).toMatchObject([{ error: 'connection' }]);
    expect(waits).toEqual([]);
  });

  test('sends the idempotency key of the caller', async () => {
    await using server = await open();
    const added = CASES.find(({ id }) => id.startsWith('nova-embed/addLibraryCriterion/201/'));
    if (!added) throw new Error('Failed to find the case.');
    const scenario = server.scenario(added, { idempotencyHeader: 'Idempotency-Key' });

    await play({ ...scenario, calls: scenario.calls.map((call) => ({ ...call, idempotencyKey: 'order-1017' })) });

    expect(server.keys).toEqual(['order-1017']);
  });
});

/** Says whether the client can send the requests of a case: it always has a key, and what it sends is JSON. */
function isPlayable({ requests }: Case): boolean {
  return requests.every(
    ({ body, headers }) => typeof body !== 'string' && headers['Authorization']?.startsWith('Bearer '),
  );
}

/** Says whether the clients read the headers and codes of a case's API. */
function isRead({ api }: Case): boolean {
  return isReadByClient(contractOf(api));
}

/** Says whether the 429 of an API tells the wait in headers alone, as far as the clients can read it. */
function isWaitInHeaders(api: string): boolean {
  return !JSON.stringify(refusalOf(api).expect.body).includes('"retry_after"');
}

/** One 401, one 402, and one 403 of each API. */
function isUseless(each: Case, index: number): boolean {
  const isSame = (other: Case) =>
    other.natural && isPlayable(other) && other.api === each.api && other.status === each.status;
  return [401, 402, 403].includes(each.status) && isPlayable(each) && CASES.findIndex(isSame) === index;
}

function successOf(api: string): Case {
  const found = CASES.find(
    ({ api: its, method, status, natural, requests, operationId }) =>
      its === api &&
      method === 'GET' &&
      status === 200 &&
      natural &&
      requests.length === 1 &&
      isLimited(api, operationId),
  );
  if (!found) throw new Error(`Failed to find a GET of ${api} that succeeds by itself.`);
  return found;
}

function isLimited(api: string, operationId: string): boolean {
  return (contractOf(api).operations.find(({ id }) => id === operationId)?.limits.length ?? 0) > 0;
}

function refusalOf(api: string): Case {
  const found = REFUSALS.find((each) => each.api === api);
  if (!found) throw new Error(`Failed to find a 429 of ${api}.`);
  return found;
}

function contractOf(api: string) {
  const found = DOCUMENTED.find(({ contract }) => contract.id === api);
  if (!found) throw new Error(`Failed to find the API "${api}".`);
  return found.contract;
}

function keyOf(api: string): string {
  return contractOf(api).demoKeys[0]?.value ?? '';
}

/** A mock on a port of its own, which notes what it sends; it may leave out headers, or never send its first responses. */
async function open({ leaveOut, lose = 0 }: { leaveOut?: RegExp; lose?: number } = {}) {
  const { sandbox, clock } = createTestSandbox();
  const statuses: number[] = [];
  const keys: string[] = [];
  const replayed: boolean[] = [];
  const noting: Sandbox = {
    handle(request, caller) {
      const given = sandbox.handle(request, caller);
      if (given === null || request.url.includes('/mock/console/')) return given;
      return given.then((response) => {
        statuses.push(response.status);
        const key = request.headers.get('Idempotency-Key');
        if (key !== null) keys.push(key);
        replayed.push(response.headers.has('Idempotent-Replayed'));
        const headers = new Headers([...response.headers].filter(([name]) => !leaveOut?.test(name)));
        if (statuses.length <= lose) {
          // The work is done, and the connection breaks before anybody gets to know.
          server.closeAllConnections();
          return new Promise<never>(() => {});
        }
        return new Response(response.body, { status: response.status, headers });
      });
    },
  };
  const server = createMockHttpServer(noting).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const scenarioOf = (base: string, apiKey: string, calls: PlayedCall[]): Scenario => ({
    options: { baseUrl: origin + base, apiKey },
    random: 0,
    // The reader's clock is wrong by years.
    now: 1_000_000,
    clock: `${origin}/mock/console/v1/clock`,
    calls,
  });
  return {
    statuses,
    keys,
    replayed,
    now: clock.now,
    scenarioOf,
    scenario({ api, requests }: Pick<Case, 'api' | 'requests'>, options: Partial<Scenario['options']> = {}): Scenario {
      const { mockBase } = contractOf(api);
      const bearer = requests.at(-1)?.headers['Authorization'] ?? '';
      const plain = scenarioOf(
        mockBase,
        bearer.replace('Bearer ', ''),
        requests.map((each) => callOf(each, mockBase)),
      );
      return { ...plain, options: { ...plain.options, ...options } };
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function callOf({ method, path, headers, body }: CaseRequest, base: string): PlayedCall {
  const { Authorization: _, 'Content-Type': _type, ...others } = headers;
  return { method, path: path.slice(base.length), headers: others, ...(body !== null && { body }) };
}
