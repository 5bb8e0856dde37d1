import http, { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMockServer } from '../../mock/transports/node.ts';
import type { MockServerOptions } from '../../mock/transports/node.ts';
import { DOCUMENTED } from '../support/contracts.ts';

const [first, second] = DOCUMENTED;
if (!first || !second) throw new Error('There are no two APIs to test with.');
const ended: (() => void)[] = [];
// MSW writes down what it refuses.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());
afterEach(() => ended.splice(0).forEach((end) => end()));

/** Starts the mock; whatever it leaves alone fails, for nothing of a test may leave this machine. */
function start(options: MockServerOptions = {}, others: 'error' | 'bypass' = 'error'): void {
  const server = createMockServer(options);
  server.listen({ onUnhandledFrame: others });
  ended.push(() => server.close());
}

const reasonOf = async (url: string) => (await fetch(url)).headers.get('x-mock-reason');

describe('a mock for test suites', () => {
  test.each(DOCUMENTED.map(({ contract }) => [contract.documentedBase]))('responds at %s', async (base) => {
    start();

    expect(await reasonOf(`${base}/nowhere`)).toBe('receive/no-such-route');
  });

  test('responds below its own base', async () => {
    start({ base: 'http://mock.test:81/docs/' });

    expect(await reasonOf(`http://mock.test:81/docs${first.contract.mockBase}/nowhere`)).toBe('receive/no-such-route');
    expect((await fetch('http://mock.test:81/docs/mock/console/v1/apis')).status).toBe(200);
    expect((await fetch('http://mock.test:81/docs/mock/no-such-api/')).status).toBe(404);
  });

  test('responds where npm run mock would, if it is told of no base', async () => {
    start();

    expect((await fetch('http://localhost:4010/mock/console/v1/apis')).status).toBe(200);
  });

  test.each([
    'https://mysite.test/mock/users',
    `https://mysite.test${first.contract.mockBase}/nowhere`,
    'http://localhost:3000/mock/console/v1/apis',
    'http://localhost:4010/users',
    `${new URL(first.contract.documentedBase).origin}.evil.test/`,
  ])("leaves a user's own URL alone: %s", async (url) => {
    start();

    await expect(fetch(url)).rejects.toThrow();
  });

  test('lets a request of the user through to its server, with its response', async () => {
    const own = createServer((_request, response) => response.end('own')).listen(0, '127.0.0.1');
    await once(own, 'listening');
    ended.push(() => own.close());
    start({}, 'bypass');

    const answer = await fetch(`http://127.0.0.1:${(own.address() as AddressInfo).port}/mock/users`);

    expect(await answer.text()).toBe('own');
  });

  test("responds at the host of an API that it is given, and not at the catalog's", async () => {
    const own = { ...first, contract: { ...first.contract, documentedBase: 'https://own.test/v7' } };
    start({ apis: [own] });

    expect(await reasonOf('https://own.test/v7/nowhere')).toBe('receive/no-such-route');
    await expect(fetch(`${first.contract.documentedBase}/nowhere`)).rejects.toThrow();
    await expect(fetch(`${second.contract.documentedBase}/nowhere`)).rejects.toThrow();
  });

  test("catches Node's http as well as fetch", async () => {
    start();

    const [answer] = (await once(http.get('http://localhost:4010/mock/console/v1/apis'), 'response')) as [
      { statusCode: number; resume: () => void },
    ];
    answer.resume();

    expect(answer.statusCode).toBe(200);
  });

  test('links to the docs where it is told of them, and to nothing otherwise', async () => {
    start({ docsUrl: 'https://docs.test/' });
    const url = `${first.contract.documentedBase}/nowhere`;
    expect((await fetch(url)).headers.get('x-mock-help')).toMatch(/^https:\/\/docs\.test\/[a-z]/);

    ended.splice(0).forEach((end) => end());
    start();
    expect((await fetch(url)).headers.has('x-mock-help')).toBe(false);
  });
});
