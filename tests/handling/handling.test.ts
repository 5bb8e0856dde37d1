/** What the code on the page of an error code is about. */
import { expect, test } from 'vitest';
import { createTestSandbox } from '../support/sandbox.ts';
import { HANDLERS } from './run-handlers.ts';

test('sends no file given an error that a request without one gets too', () => {
  const shown = HANDLERS.filter(({ code }) => ['expired_api_key', 'invalid_api_key'].includes(code));

  expect(shown.length).toBeGreaterThan(2);
  expect(shown.flatMap(({ handling }) => handling.files)).toEqual([]);
});

/** More often, no reader runs a sample to see its error. */
const MOST_REPEATS = 5;

const withKey = HANDLERS.flatMap(({ api, code, handling }) => {
  const { demoKey } = handling;
  return demoKey ? [{ api, code, handling, demoKey }] : [];
});

test('names a demo key for errors of the key and of its limits', () => {
  const names = withKey.map(({ api, code, demoKey }) => `${api} ${code}: ${demoKey.name}`);

  expect(names).toContain('lumyx insufficient_balance: broke');
  expect(names).toContain('novapulse expired_api_key: expired');
  expect(names).toContain('lumyx rate_limit_exceeded: tight');
});

test.each(withKey)('the demo key $demoKey.name gets $code from $api', async ({ code, handling, demoKey }) => {
  const { sandbox } = createTestSandbox();
  const { base, path, method, headers, body } = handling;
  const send = () =>
    sandbox.handle(
      new Request(base + path, {
        method,
        headers: { ...headers, Authorization: `Bearer ${demoKey.value}`, 'Content-Type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );

  let response = await send();
  for (let more = demoKey.isRepeated ? MOST_REPEATS : 0; more > 0 && response?.ok; more--) response = await send();

  expect(await response?.text()).toContain(`"${code}"`);
});
