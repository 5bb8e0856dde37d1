import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMock } from '../../mock/package/index.ts';
import { keys } from '../../mock/package/keys.ts';
import type { Mock } from '../../mock/package/index.ts';

const mocks: Mock[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const mock of mocks.splice(0)) await mock.close();
});

async function start() {
  const mock = await createMock({ apis: ['novapulse', 'lumyx'] });
  mocks.push(mock as unknown as Mock);
  return mock;
}

const JOBS = 'https://api.novapulse.io/v1/jobs';

function list(mock: Pick<Mock, 'fetch'>, key: string, init: Init = {}): Promise<Response> {
  return mock.fetch(JOBS, { ...init, headers: { Authorization: `Bearer ${key}`, ...init.headers } });
}

const reasonOf = async (response: Promise<Response>) => (await response).headers.get('x-mock-reason');

describe('createMock', () => {
  test('responds at the documented hosts, and refuses every other host', async () => {
    const mock = await start();

    expect(await reasonOf(list(mock, mock.keys.novapulse.expired))).toBe('authenticate/expired');
    await expect(mock.fetch('https://example.test/v1/jobs')).rejects.toThrow(
      /https:\/\/example\.test is no documented host/,
    );
    await expect(mock.fetch('https://embed.nova.dweet.com/v1/analytics')).rejects.toThrow(TypeError);
  });

  test('names what may have been meant given an API that there is not', async () => {
    await expect(createMock({ apis: ['novapuls' as 'novapulse'] })).rejects.toThrow('Did you mean "novapulse"?');
  });

  test('keeps two mocks of one process apart: quotas, clocks, keys and requests', async () => {
    const [one, other] = [await start(), await start()];
    const key = await one.keys.create('novapulse');
    await one.exhaust('novapulse', keys.novapulse.full, 'per-minute');
    await one.advance(3600);

    expect(await reasonOf(list(other, keys.novapulse.full))).toBe('handle/done');
    expect(await reasonOf(list(other, key))).toBe('authenticate/unknown');
    expect(one.requests).toEqual([]);
  });
});

describe('keys', () => {
  test('creates a key with permissions, limits and an expiry of its own', async () => {
    const mock = await start();
    const tight = await mock.keys.create('novapulse', { limits: { 'per-minute': 1 } });
    const narrow = await mock.keys.create('novapulse', { permissions: [] });
    const old = await mock.keys.create('novapulse', { expiresAt: '2025-01-01T00:00:00Z' });

    expect(await reasonOf(list(mock, tight))).toBe('handle/done');
    expect(await reasonOf(list(mock, tight))).toBe('limit/per-minute');
    expect(await reasonOf(list(mock, narrow))).toMatch(/^authorize\//);
    expect(await reasonOf(list(mock, old))).toBe('authenticate/expired');
  });

  test('says what is wrong with a key or an end that a program without types gives', async () => {
    const mock = await start();
    const misspelt = (keys.novapulse as Record<string, string>)['fulll'] as string;

    await expect(mock.exhaust('novapulse', misspelt, 'per-minute')).rejects.toThrow('NovaPulse has no such key');
    await expect(mock.keys.revoke(misspelt)).rejects.toThrow('This mock has no such key');
    await expect(mock.keys.create('novapulse', { expiresAt: 'tomorrow' })).rejects.toThrow(
      'expiresAt is "tomorrow". Write it as 2030-01-31T00:00:00Z.',
    );
  });

  test('rejects a revoked key from the next request on', async () => {
    const mock = await start();
    const key = await mock.keys.create('novapulse');
    expect(await reasonOf(list(mock, key))).toBe('handle/done');

    await mock.keys.revoke(key);

    expect(await reasonOf(list(mock, key))).toBe('authenticate/revoked');
  });

  test('says why a demo key and an unknown key cannot be revoked, and names no secret', async () => {
    const mock = await start();

    await expect(mock.keys.revoke(keys.novapulse.full)).rejects.toThrow('demo keys never change');
    const error: unknown = await mock.keys.revoke('sk_live_real').catch((reason: unknown) => reason);
    expect(String(error)).toContain('no such key');
    expect(String(error)).not.toContain('sk_live_real');
  });
});

describe('clock and quotas', () => {
  test('has room again once the clock has moved past the window', async () => {
    const mock = await start();
    await mock.exhaust('novapulse', keys.novapulse.full, 'per-minute');
    const refused = await list(mock, keys.novapulse.full);
    expect(refused.status).toBe(429);

    await mock.advance(Number(refused.headers.get('retry-after')));

    expect((await list(mock, keys.novapulse.full)).status).toBe(200);
  });

  test("follows a test runner's fake timers", async () => {
    vi.useFakeTimers({ now: Date.parse('2025-06-01T12:00:00Z') });
    const mock = await start();
    await mock.exhaust('novapulse', keys.novapulse.full, 'per-minute');
    expect((await list(mock, keys.novapulse.full)).status).toBe(429);

    vi.advanceTimersByTime(60_000);

    expect((await list(mock, keys.novapulse.full)).status).toBe(200);
  });

  test('uses up a policy for one operation alone, where each is counted on its own', async () => {
    const mock = await start();
    await mock.exhaust('novapulse', keys.novapulse.full, 'per-minute', { operation: 'getJob' });

    expect((await list(mock, keys.novapulse.full)).status).toBe(200);
    expect(
      (await mock.fetch(`${JOBS}/none`, { headers: { Authorization: `Bearer ${keys.novapulse.full}` } })).status,
    ).toBe(429);
  });

  test('uses up slots of what runs at the same time', async () => {
    const mock = await start();
    await mock.exhaust('novapulse', keys.novapulse.full, 'concurrent-jobs');
    const body = new FormData();
    body.append('file', new File(['RIFF'], 'call.wav', { type: 'audio/wav' }));
    const headers = { Authorization: `Bearer ${keys.novapulse.full}` };

    const response = await mock.fetch('https://api.novapulse.io/v1/audio/ingest', { method: 'POST', headers, body });

    expect(response.headers.get('x-mock-reason')).toBe('limit/concurrent-jobs');
  });

  test.each([0, -1, Number.NaN, 1e15])('does not move the clock by %s', async (seconds) => {
    await expect((await start()).advance(seconds)).rejects.toThrow(RangeError);
  });

  test('names what may have been meant given a policy that there is not', async () => {
    const mock = await start();
    const wrong = 'per-minut' as 'per-minute';

    await expect(mock.exhaust('novapulse', keys.novapulse.full, wrong)).rejects.toThrow(
      'NovaPulse has no policy "per-minut". Did you mean "per-minute"?',
    );
  });
});

describe('answerNext', () => {
  test('gives the next requests the ordered response, whatever they hold, and uses no quota', async () => {
    const mock = await start();
    mock.answerNext('novapulse', 'listJobs', 'service_unavailable', { times: 2 });
    mock.answerNext('novapulse', 'listJobs', 'internal_error');

    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await list(mock, 'wrong')).status);

    expect(statuses).toEqual([503, 503, 500, 401]);
  });

  test('gives the first of each round the ordered response until the mock is reset', async () => {
    const mock = await start();
    mock.answerNext('novapulse', 'listJobs', 'service_unavailable', { times: 1, of: 3 });
    const statuses = [];
    for (let count = 0; count < 6; count += 1) statuses.push((await list(mock, keys.novapulse.full)).status);
    expect(statuses).toEqual([503, 200, 200, 503, 200, 200]);

    await mock.reset();

    expect((await list(mock, keys.novapulse.full)).status).toBe(200);
  });

  test('breaks the connection as fetch tells of it', async () => {
    const mock = await start();
    mock.answerNext('novapulse', 'listJobs', { fault: 'drop' });

    await expect(list(mock, keys.novapulse.full)).rejects.toThrow(TypeError);
    expect(mock.requests.at(-1)).toMatchObject({ status: 0, reason: 'force/drop' });
  });

  test('hangs until the caller gives up', async () => {
    const mock = await start();
    mock.answerNext('novapulse', 'listJobs', { fault: 'hang' });
    const caller = new AbortController();
    const waiting = list(mock, keys.novapulse.full, { signal: caller.signal });

    caller.abort(new DOMException('Too late.', 'TimeoutError'));

    await expect(waiting).rejects.toThrow('Too late.');
  });

  test('leaves a response alone that the request asks for itself', async () => {
    const mock = await start();
    mock.answerNext('novapulse', 'listJobs', 'service_unavailable');

    expect((await list(mock, keys.novapulse.full, { headers: { Prefer: 'code=500' } })).status).toBe(500);
    expect((await list(mock, keys.novapulse.full)).status).toBe(503);
  });

  test('names what may have been meant given a name that there is not', async () => {
    const mock = await start();

    expect(() => mock.answerNext('novapulse', 'listJob' as 'listJobs', 'internal_error')).toThrow(
      'Did you mean "listJobs"?',
    );
    expect(() => mock.answerNext('novapulse', 'listJobs', 'internal_eror' as 'internal_error')).toThrow(
      'Did you mean "internal_error"?',
    );
    expect(() => mock.answerNext('novapulse', 'listJobs', 'internal_error', { times: 0 })).toThrow(RangeError);
    expect(() => mock.answerNext('novapulse', 'listJobs', { cut: -1 })).toThrow(RangeError);
  });
});

describe('requests', () => {
  test('tells operation, key, status and reason, and never a secret', async () => {
    const mock = await start();
    await list(mock, keys.novapulse.expired);
    await list(mock, 'nvp_live_SECRET');
    await mock.fetch('https://api.novapulse.io/v1/nvp_live_SECRET?key=nvp_live_SECRET');

    expect(mock.requests).toMatchObject([
      {
        api: 'novapulse',
        operation: 'listJobs',
        method: 'GET',
        path: '/v1/jobs',
        key: 'expired',
        status: 401,
        reason: 'authenticate/expired',
      },
      { operation: 'listJobs', key: null, status: 401 },
      { operation: null, path: '/v1/…', status: 404, reason: 'receive/no-such-route' },
    ]);
    expect(JSON.stringify(mock.requests)).not.toContain('SECRET');
  });

  test('is empty after a reset, and holds 1,000 at most', async () => {
    const mock = await start();
    for (let count = 0; count < 1001; count += 1) await list(mock, '');
    expect(mock.requests).toHaveLength(1000);

    await mock.reset();

    expect(mock.requests).toEqual([]);
  });
});

describe('listen', () => {
  test('leaves Request and Response of the process as they are', async () => {
    const { Request: request, Response: response } = globalThis;
    const mock = await start();
    await mock.listen();

    expect(globalThis).toMatchObject({ Request: request, Response: response });
    expect(await new Response(new Blob(['as it is']).stream()).bytes()).toHaveLength(8);
  });

  test('responds over HTTP with the same keys and quotas, until it is closed', async () => {
    const mock = await start();
    expect(() => mock.url).toThrow('await mock.listen()');
    const url = await mock.listen();
    await mock.exhaust('novapulse', keys.novapulse.full, 'per-minute');
    const headers = { Authorization: `Bearer ${keys.novapulse.full}` };

    expect(mock.baseUrl('novapulse')).toBe(`${url}/mock/novapulse/v1`);
    expect((await fetch(`${mock.baseUrl('novapulse')}/jobs`, { headers })).status).toBe(429);
    expect((await mock.fetch(`${mock.baseUrl('novapulse')}/jobs`, { headers })).status).toBe(429);

    await mock.close();
    await expect(fetch(`${url}/mock/novapulse/v1/jobs`)).rejects.toThrow();
  });

  test('says that the port is taken', async () => {
    const mock = await start();
    const port = Number(new URL(await mock.listen()).port);

    await expect((await start()).listen({ port })).rejects.toThrow(`port ${port}: it is in use`);
  });
});

interface Init extends RequestInit {
  headers?: Record<string, string>;
}
