import './node-version.ts';
import { jestHooks } from './mock/jest-hooks.ts';
import type { ApiId, Mock } from './mock/types.ts';
import { useMock, type Hooks, type UseOptions } from './mock/use-mock.ts';

export type { UseOptions } from './mock/use-mock.ts';

/**
 * Starts a mock before the tests of this file or `describe`, resets it after each test, and closes it after all. Requests
 * of the global `fetch` to the documented hosts reach the mock. Throws where Jest's hooks are no globals.
 *
 * @example
 * const mock = useLatchkey({ apis: ['novapulse'] });
 *
 * test('reports an expired key', async () => {
 *   const response = await fetch('https://api.novapulse.io/v1/jobs', {
 *     headers: { Authorization: `Bearer ${mock.keys.novapulse.expired}` },
 *   });
 *   expect(response.status).toBe(401);
 * });
 */
export function useLatchkey<const Id extends ApiId = ApiId>(options: UseOptions<Id> = {}): Mock<Id> {
  return useMock(jestHooks(globalThis as Partial<Hooks>), options);
}
