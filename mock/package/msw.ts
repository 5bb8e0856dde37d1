import './node-version.ts';
import { http } from 'msw';
import type { HttpHandler } from 'msw';
import type { Mock } from './mock/types.ts';

/**
 * Returns MSW handlers (MSW 2 and 3, Node and browser) that respond to requests to the documented hosts of a mock, and to
 * nothing else. Put them beside your own.
 *
 * @example
 * const mock = await createMock();
 * const server = setupServer(...handlers(mock), ...ownHandlers);
 * server.listen({ onUnhandledRequest: 'error' });
 */
export function handlers(mock: Pick<Mock, 'fetch' | 'hosts'>): HttpHandler[] {
  return mock.hosts.map((host) =>
    http.all(new RegExp(`^${host.replaceAll('.', '\\.')}/`), async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch (error) {
        // What was aborted is of no use to anybody; whatever else fails, fails as a connection does.
        if (request.signal.aborted) throw error;
        return Response.error();
      }
    }),
  );
}
