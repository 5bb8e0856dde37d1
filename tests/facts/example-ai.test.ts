import { describe, expect, test } from 'vitest';
import { exampleAi } from '../../mock/apis/example-ai/index.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const { mockBase: BASE, demoKeys } = exampleAi.contract;
const DAY = 86_400;

describe('a monthly quota', () => {
  test.each([
    ['on the first day', 0, 403],
    ['on the last day of the month', 29 * DAY, 403],
    ['on the first day of the next month', 30 * DAY, 200],
    ['after 62 days', 62 * DAY, 200],
    ['in the same month of the next year', 365 * DAY, 200],
  ])('that is used up refuses as documented %s', async (_title, seconds, status) => {
    const sandbox = createTestSandbox();
    await generate(sandbox, 'over-quota');

    await sandbox.send({ method: 'POST', path: '/mock/console/v1/clock', body: { advance: seconds } });

    expect((await generate(sandbox, 'over-quota')).status).toBe(status);
  });

  test('begins again after a reset of the sandbox', async () => {
    const sandbox = createTestSandbox();
    sandbox.clock.advance(62 * DAY);
    expect((await generate(sandbox, 'over-quota')).status).toBe(403);
    sandbox.clock.advance(31 * DAY);
    expect((await generate(sandbox, 'over-quota')).status).toBe(200);

    await sandbox.send({ method: 'POST', path: '/mock/console/v1/reset' });

    expect((await generate(sandbox, 'over-quota')).status).toBe(403);
  });

  test('does not end the suspension of an account', async () => {
    const sandbox = createTestSandbox();
    await generate(sandbox, 'suspended');
    sandbox.clock.advance(400 * DAY);

    expect((await generate(sandbox, 'suspended')).status).toBe(403);
  });
});

describe('a limit', () => {
  test.each([
    ['POST', '/generate', 60],
    ['POST', '/analyze', 120],
  ])('of %s %s is %d in a minute that begins with its first request', async (_method, path, limit) => {
    const sandbox = createTestSandbox();

    for (let n = 0; n < limit; n += 1) expect((await post(sandbox, path)).status).toBe(200);
    const refused = await post(sandbox, path);
    sandbox.clock.advance(59.9);
    const early = await post(sandbox, path);
    sandbox.clock.advance(0.1);

    expect([refused.status, early.status, (await post(sandbox, path)).status]).toEqual([429, 429, 200]);
    expect(await refused.json()).toMatchObject({
      error: { details: { limit, retry_after: 60, reset_time: Number(refused.headers.get('x-ratelimit-reset')) } },
    });
    expect(refused.headers.has('retry-after')).toBe(false);
  });

  test.each([
    ['free', 'plan-per-minute', 60],
    ['free', 'plan-per-hour', 1000],
    ['free', 'plan-per-day', 10_000],
    ['pro', 'plan-per-minute', 300],
    ['pro', 'plan-per-hour', 10_000],
    ['pro', 'plan-per-day', 100_000],
  ])('of the plan %s is, by %s, %d', (plan, policy, limit) => {
    expect(exampleAi.contract.plans.find(({ id }) => id === plan)?.limits[policy]).toBe(limit);
  });
});

describe('a field', () => {
  test.each([
    [{ temperature: 0 }, 200],
    [{ temperature: 2 }, 200],
    [{ temperature: 2.01 }, 400],
    [{ top_p: 1 }, 200],
    [{ top_p: 1.01 }, 400],
    [{ frequency_penalty: -2 }, 200],
    [{ frequency_penalty: -2.1 }, 400],
    [{ presence_penalty: 2 }, 200],
    [{ presence_penalty: 2.1 }, 400],
    [{ max_tokens: 1 }, 200],
    [{ max_tokens: 0 }, 400],
    [{ prompt: null }, 400],
    [{ model: null }, 400],
  ])('as in %j gets the status of its range', async (patch, status) => {
    expect((await post(createTestSandbox(), '/generate', patch)).status).toBe(status);
  });
});

function generate(sandbox: TestSandbox, name: string): Promise<Response> {
  return sandbox.send({
    method: 'POST',
    path: `${BASE}/generate`,
    key: demoKeys.find((key) => key.name === name)?.value,
    body: { prompt: 'Hello, world!', model: 'gpt-4' },
  });
}

function post({ send }: TestSandbox, path: string, patch: object = {}): Promise<Response> {
  const body =
    path === '/generate'
      ? { prompt: 'Hello, world!', model: 'gpt-4', ...patch }
      : { text: 'A good day in Paris.', tasks: ['sentiment'] };
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  return send({ method: 'POST', path: BASE + path, key: demoKeys[0]?.value, body: given });
}
