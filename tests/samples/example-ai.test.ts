import { describe, expect, test } from 'vitest';
import { exampleAi } from '../../mock/apis/example-ai/index.ts';
import { ApiError, request } from '../../openapi/samples/example-ai-request.ts';
import { readEvent } from '../../openapi/samples/example-ai-verify.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const HELLO = { prompt: 'Hello, world!', model: 'gpt-4' };

describe('request', () => {
  test('returns the body of a success', async () => {
    const { options } = connect(createTestSandbox(), 'full');

    expect(await request('generate', HELLO, options)).toMatchObject({ success: true, data: { model: 'gpt-4' } });
  });

  test.each([
    ['expired', HELLO, { status: 401, code: 'EXPIRED_API_KEY', message: /key is not accepted/ }],
    ['no-access', HELLO, { status: 403, code: 'INSUFFICIENT_PERMISSIONS', message: /permissions/ }],
    ['full', {}, { status: 400, code: 'MISSING_REQUIRED_FIELD', message: /400: Required field is missing/ }],
  ])(
    'throws at once what no wait can change, given the key %s and %j',
    async (key, body, { status, code, message }) => {
      const { options, waits } = connect(createTestSandbox(), key);

      const error = await failure(request('generate', body, options));

      expect(error).toMatchObject({ status, code });
      expect(error.message).toMatch(message);
      expect(waits).toEqual([]);
    },
  );

  test('waits after a 429 for as long as the body says, and then succeeds', async () => {
    const sandbox = createTestSandbox();
    const { options, waits } = connect(sandbox, 'tight');
    for (let n = 0; n < 3; n += 1) await request('generate', HELLO, options);
    sandbox.clock.advance(13);

    const body = await request('generate', HELLO, options);

    expect(waits).toEqual([47]);
    expect(body).toMatchObject({ success: true });
  });

  test('waits twice as long each time where the body does not say it, and then gives up', async () => {
    const { options, waits } = answering(() => new Response('Bad gateway', { status: 502 }));

    const error = await failure(request('generate', HELLO, { ...options, tries: 4 }));

    expect(waits).toEqual([1, 2, 4]);
    expect(error).toMatchObject({ status: 502, code: null });
  });

  test('succeeds when the server does again', async () => {
    const answers = [503, 500, 200].map((status) => Response.json({ success: status === 200 }, { status }));
    const { options, waits } = answering(() => answers.shift() ?? Response.error());

    expect(await request('generate', HELLO, options)).toEqual({ success: true });
    expect(waits).toEqual([1, 2]);
  });
});

describe('readEvent', () => {
  test('returns the event given a delivery of the mock', async () => {
    const sandbox = createTestSandbox();
    const { body, secret } = await deliver(sandbox);

    expect(readEvent(body, secret, sandbox.clock.now())).toMatchObject({ event: 'generation.completed' });
  });

  test('returns null given another secret, a changed body, no signature, or an old delivery', async () => {
    const sandbox = createTestSandbox();
    const { body, secret } = await deliver(sandbox);
    const now = sandbox.clock.now();

    expect(readEvent(body, `${secret}0`, now)).toBeNull();
    expect(readEvent(body.replace('gpt-4', 'gpt-5'), secret, now)).toBeNull();
    expect(readEvent('{"event":"generation.completed"}', secret, now)).toBeNull();
    expect(readEvent(body, secret, now + 301_000)).toBeNull();
  });
});

/** Returns options that send requests to a sandbox, and wait by moving its clock. */
function connect({ target, clock }: TestSandbox, keyName: string): Connection {
  const key = exampleAi.contract.demoKeys.find(({ name }) => name === keyName)?.value ?? '';
  const connection = answering((url, init) => target(new Request(url, init)), clock.advance);
  return { ...connection, options: { ...connection.options, key } };
}

function answering(fetch: Fetch, pass: (seconds: number) => void = () => {}): Connection {
  const waits: number[] = [];
  const sleep = async (seconds: number) => {
    waits.push(seconds);
    pass(seconds);
  };
  const base = `http://localhost${exampleAi.contract.mockBase}`;
  return { waits, options: { base, sleep, fetch: async (url, init) => fetch(url, init) } };
}

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof ApiError) return error;
  throw new Error('The request did not fail with an ApiError.');
}

/** Creates a webhook and returns its secret, and the body of a test event for it. */
async function deliver(sandbox: TestSandbox): Promise<{ body: string; secret: string }> {
  const { options } = connect(sandbox, 'full');
  const hook = (await request('webhooks', { url: 'https://example.org/', events: ['image.completed'] }, options)) as {
    data: { id: string; secret: string };
  };
  const test = (await request(`webhooks/${hook.data.id}/test`, {}, options)) as { data: { request: { body: object } } };
  return { body: JSON.stringify(test.data.request.body), secret: hook.data.secret };
}

type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

interface Connection {
  waits: number[];
  options: NonNullable<Parameters<typeof request>[2]>;
}
