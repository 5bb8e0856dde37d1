import { describe, expect, test } from 'vitest';
import { lumyx } from '../../mock/apis/lumyx/index.ts';
import { createKey, createTestSandbox } from '../support/sandbox.ts';

const { mockBase: BASE, demoKeys } = lumyx.contract;
const KEYS = '/mock/console/v1/apis/lumyx/keys';

describe('a new key', () => {
  test('has 64 characters, 60 requests a minute and 1000 a day, and all five permissions', async () => {
    const { target, send } = createTestSandbox();

    const { value, ...key } = await createKey(target, 'lumyx');
    const { headers } = await send({ path: `${BASE}/v1/models`, key: value });

    expect(value).toMatch(/^nova_[0-9a-f]{59}$/);
    expect(headers.get('x-ratelimit-limit-minute')).toBe('60');
    expect(headers.get('x-ratelimit-limit-day')).toBe('1000');
    expect(key).toMatchObject({ permissions: ['chat', 'agents', 'models', 'personas', 'conversations'] });
  });

  test.each([
    ['per-minute', 0, 400],
    ['per-minute', 1, 201],
    ['per-minute', 1000, 201],
    ['per-minute', 1001, 400],
    ['per-day', 0, 400],
    ['per-day', 1, 201],
    ['per-day', 10_000, 201],
    ['per-day', 10_001, 400],
  ])('may be given for %s the figure %d, or not', async (policy, limit, status) => {
    const { send } = createTestSandbox();

    const answer = await send({ method: 'POST', path: KEYS, body: { limits: { [policy]: limit } } });

    expect(answer.status).toBe(status);
  });
});

describe('the day', () => {
  test.each([
    ['at a quarter of a second before midnight UTC', 11 * 3600 + 3599.5, 429],
    ['at midnight UTC', 12 * 3600, 200],
  ])('that is used up ends %s or not', async (_title, seconds, status) => {
    const { send, clock } = createTestSandbox();
    const key = keyNamed('few-a-day');
    const list = () => send({ path: `${BASE}/v1/models`, key });
    for (let n = 0; n < 3; n += 1) await list();
    const refused = await list();

    clock.advance(seconds);
    const later = await list();

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('x-ratelimit-reset-day'))).toBe(Date.parse('2025-06-02T00:00:00Z') / 1000);
    expect(Number(refused.headers.get('retry-after'))).toBe(12 * 3600);
    expect(later.status).toBe(status);
  });

  test('counts through the minutes that begin again', async () => {
    const { send, clock } = createTestSandbox();
    const list = () => send({ path: `${BASE}/v1/models`, key: keyNamed('few-a-day') });

    for (const remaining of ['2', '1', '0']) {
      const { headers } = await list();
      expect(headers.get('x-ratelimit-remaining-day')).toBe(remaining);
      expect(headers.get('x-ratelimit-remaining-minute')).toBe('59');
      clock.advance(60);
    }
  });
});

describe('a status', () => {
  test.each([
    ['401 given no key', undefined, 401, 'missing_api_key'],
    ['401 given a key that is none', 'nova_', 401, 'invalid_api_key'],
    ['403 given an expired key', keyNamed('expired'), 403, 'expired_api_key'],
    ['403 given a revoked key', keyNamed('revoked'), 403, 'revoked_api_key'],
    ['402 given no balance, whatever the rate', keyNamed('broke'), 402, 'insufficient_balance'],
  ])('is %s', async (_title, key, status, code) => {
    const { send } = createTestSandbox();
    const body = { model: 'nova_1_1', messages: [{ role: 'user', content: 'Hello!' }] };

    for (let n = 0; n < 5; n += 1) {
      const answer = await send({ method: 'POST', path: `${BASE}/v1/chat/completions`, key, body });

      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ error: { code } });
    }
  });

  test.each([
    [{ temperature: 2 }, 200],
    [{ temperature: 2.1 }, 422],
    [{ temperature: -0.1 }, 422],
    [{ model: 'invalid-model' }, 400],
  ])('of a chat with %j is %d', async (patch, status) => {
    const { send } = createTestSandbox();
    const body = { model: 'nova_1_1', messages: [{ role: 'user', content: 'Hello!' }], ...patch };

    const answer = await send({ method: 'POST', path: `${BASE}/v1/chat/completions`, key: keyNamed('full'), body });

    expect(answer.status).toBe(status);
  });
});

function keyNamed(name: string): string | undefined {
  return demoKeys.find((key) => key.name === name)?.value;
}
