import { http } from 'msw/http';
import { setupServer } from 'msw/node';
import { loadAllApis } from '../apis/load.ts';
import type { Api } from '../engine/define-api.ts';
import type { Caller } from '../engine/context.ts';
import { createSandbox } from '../sandbox.ts';
import type { SandboxOptions } from '../sandbox.ts';
import { createMemoryStore } from '../stores/memory.ts';
import { moveRequest } from './move-request.ts';
import { findPlace } from './place.ts';

export interface MockServerOptions extends Partial<SandboxOptions> {
  /**
   * Where the mock is besides the documented hosts: `<base>/mock/<id>/…`, and the console at `<base>/mock/console/v1`.
   * `http://localhost:4010` by default, where `npm run mock` is.
   */
  base?: string;
  /** The URL of the docs, for the links in `X-Mock-Help`. Responses have no such link by default. */
  docsUrl?: string;
}

/**
 * Returns an MSW server for test suites. After `listen()` the mock responds to this process's requests to the documented
 * hosts of its APIs, such as `https://api.novapulse.io/v1/jobs`, and below `<base>/mock/`. It leaves all other requests
 * alone.
 *
 * It catches what goes through Node's global `fetch` and through the modules `http` and `https`, so also axios, got and
 * node-fetch. It cannot catch `fetch` and `request` of the npm package `undici`, functions that were imported by name
 * from `node:http` (`import { get } from …`), nor other processes: their requests reach the real host, with the key.
 * Point such a client at `npm run mock`, or let undici refuse what leaves: `setGlobalDispatcher(new MockAgent())` and
 * `disableNetConnect()`.
 *
 * @example
 * const server = createMockServer();
 * beforeAll(() => server.listen());
 * afterAll(() => server.close());
 */
export function createMockServer(options: MockServerOptions = {}): ReturnType<typeof setupServer> {
  const { base = 'http://localhost:4010', docsUrl, ...sandboxOptions } = options;
  const sandbox = createSandbox({ store: createMemoryStore(), ...sandboxOptions });
  const docs = docsUrl?.replace(/\/+$/, '') ?? null;
  const own = `${base.replace(/\/+$/, '')}/mock/`;
  let loading: Promise<readonly Api[]> | undefined;
  // Loaded with the first request: what a suite does not use should not hold it up.
  const load = () => (loading ??= options.apis ? Promise.resolve(options.apis) : loadAllApis());

  return setupServer(
    http.all(
      async ({ request }) => request.url.startsWith(own) || findPlace(await load(), request.url) !== null,
      async ({ request }) => {
        const place = request.url.startsWith(own) ? null : findPlace(await load(), request.url);
        if (!place) return answer(request, { trusted: true, docs });
        const { url, base: documented } = place;
        return answer(await moveRequest(url, request), { trusted: true, docs, base: documented });
      },
    ),
  );

  async function answer(request: Request, caller: Caller): Promise<Response> {
    return (
      (await sandbox.handle(request, caller)) ?? new Response('No API of the mock is at this URL.\n', { status: 404 })
    );
  }
}
