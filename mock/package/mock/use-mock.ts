import { interceptFetch } from './intercept.ts';
import { prepareMock } from './prepare.ts';
import type { ApiId, ListenOptions, Mock, MockOptions } from './types.ts';

/** What `useLatchkey` takes beside what `createMock` takes. */
export interface UseOptions<Id extends ApiId = ApiId> extends MockOptions<Id> {
  /** Whether the mock also listens over HTTP, on a free port or as told: then `mock.url` is there. False by default. */
  listen?: boolean | ListenOptions;
  /**
   * Whether the mock takes the place of the global `fetch` for the documented hosts. True by default. Put it to false
   * where MSW does that, with the handlers of `latchkey/msw`.
   */
  intercept?: boolean;
}

/** A test runner's hooks. */
export interface Hooks {
  beforeAll: (run: () => Promise<void>) => unknown;
  afterEach: (run: () => Promise<void>) => unknown;
  afterAll: (run: () => Promise<void>) => unknown;
}

/** Starts a mock before the tests, resets it after each, and closes it after all. */
export function useMock<Id extends ApiId>(
  hooks: Hooks,
  options: UseOptions<Id> = {},
  globals: { fetch: typeof fetch } = globalThis,
): Mock<Id> {
  const { listen = false, intercept = true, ...mockOptions } = options;
  const { mock, ready } = prepareMock(mockOptions);
  let restore: (() => void) | undefined;

  hooks.beforeAll(async () => {
    await ready();
    if (listen !== false) await mock.listen(listen === true ? {} : listen);
    if (intercept) restore = interceptFetch(mock, globals);
  });
  hooks.afterEach(() => mock.reset());
  hooks.afterAll(async () => {
    restore?.();
    await mock.close();
  });
  return mock;
}
