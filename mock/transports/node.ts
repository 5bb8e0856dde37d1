import { http } from 'msw/http';
import { setupServer } from 'msw/node';
import { createMemoryStore } from '../stores/memory.ts';
import type { Caller } from '../engine/context.ts';
import { createSandbox } from '../sandbox.ts';
import type { SandboxOptions } from '../sandbox.ts';
import { loadApis } from '../apis/load.ts';

const apis = await loadApis();

/**
 * Returns an MSW server for test suites: after `listen()`, requests of this process to the documented hosts, such as
 * `https://api.novapulse.io/v1/jobs`, and to any `/mock/…` address are answered by the mock.
 *
 * @example
 * const server = createMockServer();
 * beforeAll(() => server.listen());
 * afterAll(() => server.close());
 */
export function createMockServer(options: Partial<SandboxOptions> = {}): ReturnType<typeof setupServer> {
  const sandbox = createSandbox({ store: createMemoryStore(), ...options });
  const documented = apis.map(({ contract, mount }) => {
    const { origin } = new URL(contract.documentedBase);
    return http.all(`${origin}/*`, ({ request }) =>
      answer(new Request(request.url.replace(origin, `${origin}${mount}`), request), {
        trusted: true,
        base: contract.documentedBase,
      }),
    );
  });
  return setupServer(
    ...documented,
    http.all('*/mock/*', ({ request }) => answer(request)),
  );

  async function answer(request: Request, caller?: Caller): Promise<Response> {
    return (
      (await sandbox.handle(request, caller)) ??
      new Response('No API of this sandbox is at this address.\n', { status: 404 })
    );
  }
}
