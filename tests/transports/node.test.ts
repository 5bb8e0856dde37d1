import http, { createServer, get } from 'node:http';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
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

  describe('does not catch', () => {
    /** An API whose documented host is a server of this test, which says that it was reached. */
    async function startOwn(): Promise<string> {
      const own = createServer((_request, response) => response.end('reached')).listen(0, '127.0.0.1');
      await once(own, 'listening');
      ended.push(() => own.close());
      const documentedBase = `http://127.0.0.1:${(own.address() as AddressInfo).port}/v7`;
      start(
        { apis: DOCUMENTED.slice(0, 1).map((api) => ({ ...api, contract: { ...api.contract, documentedBase } })) },
        'bypass',
      );
      expect(await reasonOf(`${documentedBase}/nowhere`)).toBe('receive/no-such-route');
      return `${documentedBase}/nowhere`;
    }

    test('the fetch and request of the npm package undici, which can be kept from the network by itself', async () => {
      const url = await startOwn();

      expect(await (await undici.fetch(url)).text()).toBe('reached');
      expect(await (await undici.request(url)).body.text()).toBe('reached');
      const agent = new undici.MockAgent();
      agent.disableNetConnect();
      await expect(undici.request(url, { dispatcher: agent })).rejects.toThrow();
    });

    test('a function that was imported by name from node:http', async () => {
      const url = await startOwn();
      const { promise, resolve } = Promise.withResolvers<string>();

      get(url, (response) => void response.setEncoding('utf8').on('data', (text: string) => resolve(text)));

      expect(await promise).toBe('reached');
    });

    test.each([
      ['mock/transports/node.ts', /`undici`[^.]*`node:http`/],
      ['src/content/docs/use-the-mock.mdx', /`undici`/],
    ])('what %s says that it does not', (path, named) => {
      const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll(/\s+\*?\s*/g, ' ');

      expect(text).toMatch(named);
    });
  });
});

/** It comes with other packages, and is no dependency of its own. */
const undici = createRequire(import.meta.url)(['undici'].join('')) as {
  fetch: typeof fetch;
  request: (url: string, options?: object) => Promise<{ body: { text: () => Promise<string> } }>;
  MockAgent: new () => { disableNetConnect: () => void };
};
