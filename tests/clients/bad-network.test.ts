/** The clients that readers copy, against servers that hang, break off, or respond as no mock does. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../openapi/samples/api-client.ts';
import { playTypeScript, startPython } from './play.ts';
import type { Played, PlayedCall, Scenario } from './play.ts';

const GET: PlayedCall = { method: 'GET', path: '/jobs' };
const POST: PlayedCall = { method: 'POST', path: '/jobs', body: { name: 'one' } };

/** The server's clock; the client's own is wrong by years. */
const DATE = 'Sun, 01 Jun 2025 12:00:00 GMT';

let python: ReturnType<typeof startPython>;

beforeAll(() => {
  python = startPython();
});
afterAll(() => python[Symbol.dispose]());

const LANGUAGES: [string, (scenario: Scenario) => Promise<Played>][] = [
  ['TypeScript', playTypeScript],
  ['Python', (scenario) => python.play(scenario)],
];

describe.each(LANGUAGES)('the client in %s', (_, play) => {
  test.each([
    ['seconds', '23', 23],
    ['a date', 'Sun, 01 Jun 2025 12:00:42 GMT', 42],
    ['a date that is over', 'Sun, 01 Jun 2025 11:59:00 GMT', 0],
  ])('waits as long as a Retry-After in %s says', async (_form, retryAfter, seconds) => {
    await using server = await serve(respond(503, { 'Retry-After': retryAfter }), respond(200));

    const { outcomes, waits } = await play(server.scenario([GET]));

    expect(outcomes).toMatchObject([{ error: null, status: 200, attempts: 2 }]);
    expect(waits).toEqual([seconds]);
  });

  test('adds up to a second to the wait that it is told, so that clients part', async () => {
    await using server = await serve(respond(429, { 'Retry-After': '10' }), respond(200));

    const { waits } = await play({ ...server.scenario([GET]), random: 0.5 });

    expect(waits).toEqual([10.5]);
  });

  test.each(['soon', ''])('backs off given the unreadable Retry-After "%s"', async (retryAfter) => {
    await using server = await serve(respond(429, { 'Retry-After': retryAfter }), respond(200));

    const { outcomes, waits } = await play({ ...server.scenario([GET]), random: 0.5 });

    expect(outcomes).toMatchObject([{ status: 200 }]);
    expect(waits).toEqual([0.5]);
  });

  test('waits no longer than its backoff allows, however often it tries', async () => {
    await using server = await serve(...Array.from({ length: 9 }, () => respond(503)), respond(200));

    const { waits } = await play({ ...server.scenario([GET], { maxAttempts: 10, maxTime: 3600 }), random: 1 });

    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30, 30]);
  });

  test('gives up a connection that hangs, and tries again', async () => {
    await using server = await serve(hang, hang);

    const { outcomes, waits } = await play(server.scenario([GET], { timeout: 0.2, maxAttempts: 2 }));

    expect(outcomes).toMatchObject([{ error: 'connection', message: expect.stringContaining('No response within') }]);
    expect(waits).toHaveLength(1);
  });

  test('gives up a body that never ends, though bytes keep coming', async () => {
    await using server = await serve(drip, drip);

    const { outcomes } = await play(server.scenario([GET], { timeout: 0.2, maxAttempts: 2 }));

    expect(outcomes).toMatchObject([{ error: 'connection', message: expect.stringContaining('No response within') }]);
  });

  test.each([
    ['GET', GET, 200],
    ['POST that is repeatable', { ...POST, repeatable: true }, 200],
  ])('repeats a %s whose connection broke', async (_name, call, status) => {
    await using server = await serve(breakOff, respond(status));

    const { outcomes } = await play(server.scenario([call]));

    expect(outcomes).toMatchObject([{ status, attempts: 2 }]);
  });

  test('does not repeat a POST whose connection broke', async () => {
    await using server = await serve(breakOff, respond(200));

    const { outcomes } = await play(server.scenario([POST]));

    expect(outcomes).toMatchObject([{ error: 'connection' }]);
    expect(server.count()).toBe(1);
  });

  test('repeats a POST that was over the limit: a 429 did no work', async () => {
    await using server = await serve(respond(429, { 'Retry-After': '1' }), respond(201));

    const { outcomes } = await play(server.scenario([POST]));

    expect(outcomes).toMatchObject([{ status: 201, attempts: 2 }]);
  });

  test('does not retry what the body says is not retryable', async () => {
    await using server = await serve(respond(500, {}, '{"code":"BROKEN","retryable":false}'), respond(200));

    const { outcomes } = await play(server.scenario([GET]));

    expect(outcomes).toMatchObject([{ error: 'response', status: 500, code: 'BROKEN', attempts: 1 }]);
  });

  test('hands over the page of a gateway as text', async () => {
    await using server = await serve(respond(502, {}, '<h1>Bad Gateway</h1>'));

    const { outcomes } = await play(server.scenario([GET], { maxAttempts: 1 }));

    expect(outcomes).toMatchObject([{ error: 'response', status: 502, code: null, body: '<h1>Bad Gateway</h1>' }]);
  });
});

test.each(['', 'key\n', 'two words'])('the client in TypeScript refuses the key "%s"', (apiKey) => {
  expect(() => createClient({ baseUrl: 'http://localhost', apiKey })).toThrow('empty or contains whitespace');
});

test('the client in TypeScript ends with the reason of a caller who cancels while it waits', async () => {
  await using server = await serve(respond(429, { 'Retry-After': '60' }));
  const controller = new AbortController();
  const client = createClient({
    baseUrl: server.origin,
    apiKey: 'key',
    sleep: async () => controller.abort(new Error('The reader has left.')),
  });

  await expect(client.request('GET', '/jobs', { signal: controller.signal })).rejects.toThrow('The reader has left.');
});

type Reply = (response: ServerResponse, request: IncomingMessage) => void;

function respond(status: number, headers: Record<string, string> = {}, body = '{}'): Reply {
  return (response) =>
    response.writeHead(status, { Date: DATE, 'Content-Type': 'application/json', ...headers }).end(body);
}

/** Takes the request and says nothing. */
function hang(): void {}

/** Sends a byte now and then, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { Date: DATE });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

function breakOff(_: ServerResponse, request: IncomingMessage): void {
  request.socket.destroy();
}

/** A server that replies to one request after the other; to further ones with 500. */
async function serve(...replies: Reply[]) {
  let count = 0;
  const server = createServer((request, response) => (replies[count++] ?? respond(500))(response, request));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    count: () => count,
    scenario: (calls: PlayedCall[], options: Partial<Scenario['options']> = {}): Scenario => ({
      options: { baseUrl: origin, apiKey: 'key', ...options },
      random: 0,
      now: 1_000_000,
      clock: null,
      calls,
    }),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
