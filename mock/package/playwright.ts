import './node-version.ts';
import { test as base } from '@playwright/test';
import type {
  BrowserContext,
  Page,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
  Route,
  TestType,
} from '@playwright/test';
import { PREFLIGHT } from '../transports/response-headers.ts';
import { createMock } from './index.ts';
import type { Mock, MockOptions } from './mock/types.ts';

export { expect } from '@playwright/test';

/** What {@link test} adds to Playwright's own fixtures. */
export interface LatchkeyFixtures {
  /** The mock of this test. Requests of `context` and `page` to the documented hosts reach it. */
  latchkey: Mock;
  /** What `createMock` is called with: `test.use({ latchkeyOptions: { apis: ['novapulse'] } })`. */
  latchkeyOptions: MockOptions;
}

/** Playwright's `test`, with its own fixtures and those of the mock. */
export type LatchkeyTest = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & LatchkeyFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>;

/**
 * Playwright's `test` with a mock of its own for each test.
 *
 * @example
 * import { expect, test } from 'latchkey/playwright';
 *
 * test('shows that the key has expired', async ({ page, latchkey }) => {
 *   latchkey.answerNext('novapulse', 'listJobs', 'expired_api_key');
 *   await page.goto('/jobs');
 *   await expect(page.getByRole('alert')).toHaveText(/expired/);
 * });
 */
export const test: LatchkeyTest = base.extend<LatchkeyFixtures>({
  latchkeyOptions: [{}, { option: true }],
  latchkey: [
    async ({ context, latchkeyOptions }, use) => {
      const mock = await createMock(latchkeyOptions);
      await routeToMock(context, mock);
      await use(mock);
      await mock.close();
    },
    // Nothing of a test may reach a documented host, also where the test itself does not ask for the mock.
    { auto: true },
  ],
});

/**
 * Leads requests of a page or browser context to the documented hosts to a mock, for fixtures of your own.
 *
 * @example
 * const mock = await createMock();
 * await routeToMock(context, mock);
 */
export async function routeToMock(
  target: Pick<BrowserContext | Page, 'route'>,
  mock: Pick<Mock, 'fetch' | 'hosts'>,
): Promise<void> {
  const hosts = new Set(mock.hosts);
  await target.route(
    (url) => hosts.has(url.origin),
    (route) => respond(route, mock),
  );
}

async function respond(route: Route, mock: Pick<Mock, 'fetch'>): Promise<void> {
  const request = route.request();
  const headers = await request.allHeaders();
  if (request.method() === 'OPTIONS' && headers['access-control-request-method'] !== undefined)
    return route.fulfill({ status: 204, headers: PREFLIGHT });
  const body = request.postDataBuffer();
  const sent = new Request(request.url(), {
    method: request.method(),
    // What begins with a colon is HTTP/2's own.
    headers: Object.entries(headers).filter(([name]) => !name.startsWith(':')),
    ...(body && { body: new Uint8Array(body) }),
  });
  try {
    const response = await mock.fetch(sent);
    const content = Buffer.from(await response.arrayBuffer());
    await route.fulfill({
      status: response.status,
      headers: { ...Object.fromEntries(response.headers), ...crossOrigin(response) },
      body: content,
    });
  } catch {
    await route.abort('connectionreset');
  }
}

/** Lets the page read all of a response, as it could from a server that allows it. */
function crossOrigin({ headers }: Response): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': [...headers.keys()].join(', '),
  };
}
