import './node-version.ts';
import { prepareMock } from './mock/prepare.ts';
import type { ApiId, Mock, MockOptions } from './mock/types.ts';

export { interceptFetch } from './mock/intercept.ts';
export type { HandledRequest } from '../engine/report.ts';
export type {
  ApiId,
  CaseName,
  ListenOptions,
  Mock,
  MockKeys,
  MockOptions,
  NewKey,
  OperationId,
  Ordered,
  OrderOptions,
} from './mock/types.ts';

/**
 * Creates a mock of the documented APIs in this process. It begins with the demo keys, full quotas and the resources that
 * the APIs' documents show; several mocks know nothing of each other. Rejects for an API that there is not.
 *
 * @example
 * const mock = await createMock({ apis: ['novapulse'] });
 * const response = await mock.fetch('https://api.novapulse.io/v1/jobs', {
 *   headers: { Authorization: `Bearer ${mock.keys.novapulse.expired}` },
 * });
 * console.log(response.status, response.headers.get('X-Mock-Reason')); // 401 authenticate/expired
 * await mock.close();
 */
export async function createMock<const Id extends ApiId = ApiId>(options: MockOptions<Id> = {}): Promise<Mock<Id>> {
  const { mock, ready } = prepareMock(options);
  await ready();
  return mock;
}
