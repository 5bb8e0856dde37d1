import { describe, expect, test } from 'vitest';
import { createHttpApp } from '../../mock/transports/http.ts';
import { createGuessLimit } from '../../mock/transports/guess-limit.ts';
import { listen } from '../support/http.ts';
import { rawRequest, sendRaw } from '../support/raw-http.ts';
import { createTestClock, createTestSandbox } from '../support/sandbox.ts';

const PATH = '/mock/console/v1/apis';
const TOKEN = 'open sesame';

describe('without a token, the console', () => {
  test.each(['localhost', 'localhost:4321', '127.0.0.1', '127.9.9.9', '[::1]', '[::1]:80'])(
    'responds to a direct connection from this machine that asks for %s',
    async (host) => {
      await using server = await listen(createTestSandbox().sandbox);

      expect(statusOf(await sendRaw(server.port, rawRequest(`GET ${PATH}`, { Host: host })))).toBe(200);
    },
  );

  test.each([
    ['another host name, as in DNS rebinding', { Host: 'rebind.example' }],
    ['a host name that begins like a local one', { Host: 'localhost.example' }],
    ['another host name with a local port', { Host: '127.0.0.1.example:4321' }],
    ['a page of another origin', { Origin: 'https://evil.example' }],
    ['a page that may not say its origin', { Origin: 'null' }],
    ['a page of another port', { Origin: 'http://localhost:9999' }],
    ['a proxy that names the client', { 'X-Forwarded-For': '127.0.0.1' }],
    ['a proxy that names the scheme', { 'X-Forwarded-Proto': 'https' }],
    ['a proxy that names the host', { 'x-forwarded-host': 'localhost' }],
    ['a standard proxy', { Forwarded: 'for=127.0.0.1' }],
    ['a proxy that names itself', { Via: '1.1 proxy' }],
    ['nginx as its manual shows it', { 'X-Real-IP': '127.0.0.1' }],
    ['nginx for WebSockets', { Connection: 'upgrade' }],
    ['a content network', { 'CF-Connecting-IP': '127.0.0.1' }],
    ['another content network', { 'CDN-Loop': 'example' }],
    ['a token that nobody asked for', { Origin: 'https://evil.example', Authorization: 'Bearer undefined' }],
  ])('refuses %s', async (_title, headers) => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await sendRaw(server.port, rawRequest(`GET ${PATH}`, { ...headers, ...CLOSING(headers) }));

    expect(statusOf(answer)).toBe(403);
    expect(answer).toMatch(/\r\nx-mock-reason: authenticate\/not-local\r\n/i);
    expect(answer).not.toMatch(/access-control-allow-origin/i);
  });

  test('refuses HTTP/1.0, which is what nginx speaks to its upstream', async () => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await sendRaw(server.port, `GET ${PATH} HTTP/1.0\r\nHost: localhost\r\n\r\n`);

    expect(statusOf(answer)).toBe(403);
    expect(answer).toMatch(/\r\nx-mock-why: [^\r]*HTTP version/i);
  });

  test('is closed without a socket to tell where the caller is', async () => {
    const app = createHttpApp(createTestSandbox().sandbox);

    expect((await app.fetch(new Request(`http://localhost${PATH}`))).status).toBe(403);
  });

  test('answers no preflight', async () => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await fetch(server.origin + PATH, {
      method: 'OPTIONS',
      headers: { Origin: 'https://page.example', 'Access-Control-Request-Method': 'GET' },
    });

    expect(answer.status).toBe(405);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('with a token, the console', () => {
  const send = (port: number, headers: Record<string, string>) =>
    sendRaw(port, rawRequest(`GET ${PATH}`, headers)).then(statusOf);

  test.each(['Bearer', 'bearer', 'BEARER'])('responds to whoever sends it, with the scheme as "%s"', async (scheme) => {
    await using server = await listen(createTestSandbox().sandbox, { consoleToken: TOKEN });
    const Authorization = `${scheme} ${TOKEN}`;

    expect(await send(server.port, { Host: 'mock.example', Authorization })).toBe(200);
    expect(await send(server.port, { 'X-Forwarded-For': '192.0.2.9', Authorization })).toBe(200);
  });

  test('refuses this machine too where the token is missing or wrong', async () => {
    await using server = await listen(createTestSandbox().sandbox, { consoleToken: TOKEN });

    expect(await send(server.port, {})).toBe(403);
    for (const credential of [`Bearer ${TOKEN}s`, 'Bearer open sesam', 'Bearer ', 'Bearer', `Basic ${TOKEN}`, TOKEN]) {
      expect(await send(server.port, { Authorization: credential }), credential).toBe(403);
    }
  });

  test('says what to send', async () => {
    await using server = await listen(createTestSandbox().sandbox, { consoleToken: TOKEN });

    const answer = await sendRaw(server.port, rawRequest(`GET ${PATH}`));

    expect(answer).toMatch(/\r\nx-mock-why: This console requires its token/i);
    expect(answer).not.toContain(TOKEN);
  });

  test('looks at ten wrong tokens of a caller, and then at one a second', async () => {
    const clock = createTestClock();
    await using server = await listen(createTestSandbox().sandbox, { consoleToken: TOKEN, now: clock.now });
    const guess = (token: string) => send(server.port, { Authorization: `Bearer ${token}` });
    for (let count = 0; count < 10; count += 1) await guess(`guess ${count}`);

    expect(await guess(TOKEN)).toBe(403);
    clock.advance(1);
    expect(await guess(TOKEN)).toBe(200);
  });

  test('does not count requests without a token as guesses', async () => {
    await using server = await listen(createTestSandbox().sandbox, { consoleToken: TOKEN });
    for (let count = 0; count < 20; count += 1) await send(server.port, {});

    expect(await send(server.port, { Authorization: `Bearer ${TOKEN}` })).toBe(200);
  });

  test('cannot have an empty one', () => {
    expect(() => createHttpApp(createTestSandbox().sandbox, { consoleToken: '' })).toThrow(/token .* is empty/);
  });
});

describe('the limit of guesses', () => {
  test('counts the addresses of one IPv6 network together, and each IPv4 address by itself', () => {
    const guesses = createGuessLimit(() => 0);
    for (let count = 0; count < 10; count += 1) {
      guesses.failed(`2001:db8:0:1::${count}`);
      guesses.failed(`192.0.2.${count}`);
    }

    expect(guesses.mayTry('2001:db8:0:1:ffff::1')).toBe(false);
    expect(guesses.mayTry('2001:db8:0:2::1')).toBe(true);
    expect(guesses.mayTry('192.0.2.1')).toBe(true);
  });

  test('remembers a bounded number of callers, the latest', () => {
    const guesses = createGuessLimit(() => 0);
    for (let count = 0; count < 10; count += 1) guesses.failed('192.0.2.1');
    expect(guesses.mayTry('192.0.2.1')).toBe(false);

    for (let count = 0; count < 5000; count += 1) guesses.failed(`caller ${count}`);

    expect(guesses.size).toBe(1000);
    expect(guesses.mayTry('192.0.2.1')).toBe(true);
  });
});

/** What closes the connection where a test sets the field itself. */
const CLOSING = (headers: Record<string, string>) =>
  'Connection' in headers ? { Connection: `${headers['Connection']}, close` } : {};

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}
