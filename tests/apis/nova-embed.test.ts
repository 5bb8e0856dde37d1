import { describe, expect, test } from 'vitest';
import { createKey, send } from '../support/sandbox.ts';
import { createClient, demoKey, JOB_CONTEXT, scoringBody } from './nova-embed-client.ts';
import type { Schemas } from './nova-embed-client.ts';

const LIBRARY = '/criteria-library';
const CRITERION = { text: 'Speaks French', importance: 'PREFERRED' };

describe('a tenant', () => {
  test('comes into being with the first request that names it, and sees nothing of others', async () => {
    const { as } = createClient();
    const [one, other] = [as({ tenant: 'customer-1' }), as({ tenant: 'customer-2' })];

    const empty = await one<Schemas['LibraryList']>('GET', LIBRARY);
    await one('POST', LIBRARY, CRITERION);

    expect(empty.body.criteria).toEqual([]);
    expect((await one<Schemas['LibraryList']>('GET', LIBRARY)).body.criteria).toHaveLength(1);
    expect((await other<Schemas['LibraryList']>('GET', LIBRARY)).body.criteria).toEqual([]);
  });

  test.each([
    ['the environment', { key: 'live' }],
    ['the partner', { key: 'other' }],
  ])('is another one where %s is', async (_title, options) => {
    const { call, as } = createClient();
    await call('POST', LIBRARY, CRITERION);

    const { body } = await as(options)<Schemas['LibraryList']>('GET', LIBRARY);

    expect(body.criteria).toEqual([]);
  });

  test('is shared by all keys of a partner and an environment', async () => {
    const { target, call, as } = createClient();
    const { value } = await createKey(target, 'nova-embed', { environment: 'sandbox' });
    const { body } = await call<Schemas['LibraryAnswer']>('POST', LIBRARY, CRITERION);

    const found = await as({ key: value })<Schemas['LibraryAnswer']>('GET', `${LIBRARY}/${body.criterion.id}`);

    expect(found.body).toEqual(body);
  });

  test('is named in the details where it is missing', async () => {
    const { as } = createClient();

    const { status, body } = await as({ tenant: null })('GET', LIBRARY);

    expect({ status, code: body.code }).toEqual({ status: 400, code: 'VALIDATION_ERROR' });
    expect(body.details?.[0]).toMatchObject({ field: 'X-Tenant-Id', code: 'REQUIRED' });
  });

  test('is deleted with all it had, and leaves the others alone', async () => {
    const { call, as } = createClient();
    const account = as({ tenant: null });

    const { status, body } = await account<Schemas['DeletionRequestAnswer']>('DELETE', '/tenants/acme-corp');

    expect(status).toBe(202);
    expect(body.deletionRequest).toMatchObject({ scope: 'tenant', status: 'pending' });
    expect((await call('GET', '/jobs/job-123/criteria')).status).toBe(404);
    expect((await call<Schemas['LibraryList']>('GET', LIBRARY)).body.criteria).toEqual([]);
    expect((await as({ tenant: 'globex-inc' })('GET', '/jobs/job-900/criteria')).status).toBe(200);
  });
});

describe('a deletion request', () => {
  test('is pending, processing, then completed, and outlives its tenant', async () => {
    const { as, clock } = createClient();
    const account = as({ tenant: null });
    const { body } = await account<Schemas['DeletionRequestAnswer']>('DELETE', '/tenants/acme-corp');
    const read = async () =>
      (await account<Schemas['DeletionRequestAnswer']>('GET', `/deletion-requests/${body.deletionRequest.id}`)).body
        .deletionRequest;

    const pending = await read();
    clock.advance(3);
    const processing = await read();
    clock.advance(10);
    const completed = await read();

    expect([pending.status, processing.status, completed.status]).toEqual(['pending', 'processing', 'completed']);
    expect(completed.completedAt).toBe(completed.updatedAt);
  });

  test('removes one application and leaves the others of the job', async () => {
    const { call } = createClient();
    await call('POST', '/jobs/job-123/applications/app-1/scoring-jobs', scoringBody());

    await call('DELETE', '/jobs/job-123/applications/app-1');

    expect((await call('GET', '/jobs/job-123/applications/app-1/score')).body.code).toBe('APPLICATION_NOT_FOUND');
    expect((await call('GET', '/jobs/job-123/applications/app-456/score')).status).toBe(200);
  });
});

describe('the library', () => {
  test('lists the newest first, by category where asked', async () => {
    const { as } = createClient();
    const call = as({ tenant: 'customer-1' });
    for (const category of ['a', 'b', null])
      await call('POST', LIBRARY, { ...CRITERION, text: `${category}`, category });
    const list = async (query: string) =>
      (await call<Schemas['LibraryList']>('GET', `${LIBRARY}${query}`)).body.criteria.map(({ text }) => text);

    expect(await list('')).toEqual(['null', 'b', 'a']);
    expect(await list('?category=a')).toEqual(['a']);
  });

  test('changes what is sent and nothing else', async () => {
    const { call } = createClient();
    const { body } = await call<Schemas['LibraryAnswer']>('POST', LIBRARY, { ...CRITERION, category: 'languages' });
    const path = `${LIBRARY}/${body.criterion.id}`;

    await call('PATCH', path, { category: null, owner: 'nobody' });
    const changed = await call<Schemas['LibraryAnswer']>('GET', path);
    await call('DELETE', path);

    expect(changed.body.criterion).toEqual({ ...body.criterion, category: null });
    expect((await call('GET', path)).body.code).toBe('LIBRARY_CRITERION_NOT_FOUND');
  });
});

describe('an idempotency key', () => {
  test('replays a write and changes nothing', async () => {
    const { as } = createClient();
    const call = as({ tenant: 'customer-1' });
    const add = () => call<Schemas['LibraryAnswer']>('POST', LIBRARY, CRITERION, { 'Idempotency-Key': 'one' });

    const first = await add();
    const second = await add();

    expect(first.headers.has('idempotent-replayed')).toBe(false);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
    expect((await call<Schemas['LibraryList']>('GET', LIBRARY)).body.criteria).toHaveLength(1);
  });

  test('is shared by all keys of a partner, and refuses another request', async () => {
    const { call, as } = createClient();
    await call('POST', LIBRARY, CRITERION, { 'Idempotency-Key': 'one' });

    const replayed = await as({ key: 'busy' })('POST', LIBRARY, CRITERION, { 'Idempotency-Key': 'one' });
    const reused = await call('POST', LIBRARY, { ...CRITERION, text: 'B' }, { 'Idempotency-Key': 'one' });
    const elsewhere = await as({ tenant: 'globex-inc' })('POST', LIBRARY, CRITERION, { 'Idempotency-Key': 'one' });
    const live = await as({ key: 'live' })('POST', LIBRARY, CRITERION, { 'Idempotency-Key': 'one' });

    expect(replayed.headers.get('idempotent-replayed')).toBe('true');
    expect([reused.status, elsewhere.status]).toEqual([409, 409]);
    expect(reused.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(live.headers.has('idempotent-replayed')).toBe(false);
  });

  test('keeps a request apart from the same request that is still running', async () => {
    const { target } = createClient();
    const request = {
      method: 'POST',
      path: `/mock/nova-embed/v1${LIBRARY}`,
      key: demoKey('full'),
      headers: { 'X-Tenant-Id': 'customer-1', 'Idempotency-Key': 'one' },
      body: CRITERION,
    };

    const answers = await Promise.all([send(target, request), send(target, request)]);

    const codes = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(codes).toEqual([201, 409]);
    const refused = (await answers.find(({ status }) => status === 409)?.json()) as Schemas['ApiError'];
    expect(refused).toMatchObject({ code: 'IDEMPOTENCY_REQUEST_IN_PROGRESS', retryable: true });
  });
});

describe('the limits', () => {
  test('are counted for all keys and tenants of a partner, bucket by bucket', async () => {
    const { target, clock } = createClient();
    const request = (key: string, tenant: string, path: string) =>
      send(target, { path: `/mock/nova-embed/v1${path}`, key: demoKey(key), headers: { 'X-Tenant-Id': tenant } });
    clock.advance(0.75);

    const first = await request('full', 'acme-corp', LIBRARY);
    const second = await request('read-only', 'globex-inc', LIBRARY);
    const current = await request('full', 'acme-corp', '/jobs/job-123/criteria/versions/current');
    const live = await request('live', 'acme-corp', LIBRARY);

    expect([first, second, live].map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual([
      '19',
      '18',
      '19',
    ]);
    expect(current.headers.get('x-ratelimit-bucket')).toBe('criteria_current_reads');
    expect(current.headers.get('x-ratelimit-remaining')).toBe('59');
    expect(first.headers.get('x-ratelimit-reset')).toBe(String(clock.now() / 1000 + 1));
  });

  test('tell their own state, and spend their own bucket only', async () => {
    const { call, target } = createClient();
    await call('POST', '/jobs/job-1/criteria/generate', { jobContext: JOB_CONTEXT });
    const read = async () => {
      const answer = await send(target, { path: '/mock/nova-embed/v1/rate-limit-status', key: demoKey('full') });
      return (await answer.json()) as Schemas['RateLimitStatus'];
    };

    const first = await read();
    const second = await read();

    expect(first.buckets.criteria_ai).toMatchObject({ limit: 2, remaining: 1, resetInSeconds: 1 });
    expect(first.buckets.rate_limit_status.remaining).toBe(1);
    expect(second.buckets).toMatchObject({ rate_limit_status: { remaining: 0 }, read_and_ops: { remaining: 20 } });
    expect(second.criteria_ai_inflight).toEqual({ limit: 4, active: 1, retryAfterSeconds: 0 });
  });

  test('cap what makes criteria at four that are not finished', async () => {
    const { call, as } = createClient();
    const generate = (n: number) => call('POST', `/jobs/job-${n}/criteria/generate`, { jobContext: JOB_CONTEXT });
    for (const n of [1, 2, 3, 4]) expect((await generate(n)).status).toBe(201);

    const fifth = await generate(5);
    const { body } = await as({ tenant: null })<Schemas['RateLimitStatus']>('GET', '/rate-limit-status');

    expect(fifth).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED', retryable: true } });
    expect(fifth.headers.get('x-ratelimit-bucket')).toBe('criteria_ai');
    expect(body.criteria_ai_inflight).toMatchObject({ limit: 4, active: 4 });
    expect(body.criteria_ai_inflight.retryAfterSeconds).toBe(Number(fifth.headers.get('retry-after')) - 1);
  });
});

describe('an error', () => {
  test('has the envelope, and the trace of its header', async () => {
    const { call } = createClient();

    const { body, headers } = await call('GET', '/no-such-endpoint');

    expect(Object.keys(body)).toEqual(['type', 'code', 'status', 'message', 'retryable', 'traceId']);
    expect(body.type).toBe('https://docs.nova.dweet.com/embed-api/errors#not-found');
    expect(body.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(headers.get('x-trace-id')).toBe(body.traceId);
  });

  test('lists every member that is wrong', async () => {
    const { call } = createClient();

    const { body } = await call('POST', LIBRARY, { importance: 'SOMEWHAT', category: 7 });

    expect(body.details?.map(({ field, code }) => [field, code])).toEqual([
      ['text', 'REQUIRED'],
      ['importance', 'INVALID_VALUE'],
      ['category', 'INVALID_TYPE'],
    ]);
  });
});

describe('analytics', () => {
  test.each([
    ['1h', 'minute', 60],
    ['24h', 'hour', 24],
    ['7d', 'day', 7],
    ['30d', 'day', 30],
    ['90d', 'day', 90],
  ])('of %s go by the %s', async (timeRange, granularity, length) => {
    const { as } = createClient();
    const account = as({ tenant: null });

    const volume = await account<Schemas['Volume']>('GET', `/analytics/scoring-volume?timeRange=${timeRange}`);
    const latency = await account<Schemas['Latency']>('GET', `/analytics/scoring-latency?timeRange=${timeRange}`);

    expect(volume.body.granularity).toBe(granularity);
    expect(volume.body.data).toHaveLength(length);
    expect(latency.body.data.map(({ timestamp }) => timestamp)).toEqual(
      volume.body.data.map(({ timestamp }) => timestamp),
    );
    expect(volume.headers.get('cache-control')).toBe('private, max-age=60');
  });

  test('count what was scored in this sandbox, and keep counting what was deleted', async () => {
    const { as, clock } = createClient({ key: 'other' });
    const [call, account] = [as({}), as({ tenant: null })];
    await call('PUT', '/jobs/job-123/criteria', { criteria: [CRITERION] });
    await call('POST', '/jobs/job-123/applications/app-1/scoring-jobs', scoringBody());
    await call('POST', '/jobs/job-123/applications/app-1/scoring-jobs', scoringBody());
    await call('POST', '/jobs/job-123/applications/app-2/scoring-jobs', {
      ...scoringBody(),
      resume: { type: 'url', url: 'https://files.example/timeout.pdf' },
    });
    clock.advance(20);
    await account('DELETE', '/tenants/acme-corp');

    const overview = await account<Schemas['Overview']>('GET', '/analytics/overview?timeRange=1h');
    const errors = await account<Schemas['AnalyticsErrors']>('GET', '/analytics/errors?timeRange=1h');

    expect(overview.body.scoring).toMatchObject({ totalRequests: 2, successRate: 0.5, scoresGenerated: 1 });
    expect(errors.body.data).toEqual([
      { errorCode: 'TIMEOUT', description: 'Scoring took too long.', count: 1, percentage: 100 },
    ]);
  });

  test('add up: the series, the failures and the overview agree', async () => {
    const { as } = createClient();
    const account = as({ tenant: null });
    const read = async <Body>(name: string) => (await account<Body>('GET', `/analytics/${name}?timeRange=7d`)).body;

    const overview = await read<Schemas['Overview']>('overview');
    const { data } = await read<Schemas['AnalyticsErrors']>('errors');
    const health = await read<Schemas['WebhookHealth']>('webhook-health');

    const failed = data.reduce((sum, { count }) => sum + count, 0);
    const { totalRequests, scoresGenerated } = overview.scoring;
    expect(totalRequests).toBeGreaterThan(100);
    expect(totalRequests - scoresGenerated - failed).toBeLessThan(5);
    expect(health.summary).toEqual(overview.webhooks);
    expect(data.reduce((sum, { percentage }) => sum + percentage, 0)).toBeCloseTo(100, 0);
  });
});

test('a rotated key works on until it is revoked, however much time passes', async () => {
  const { target, as, clock } = createClient();
  const old = await createKey(target, 'nova-embed', { environment: 'sandbox' });
  const keys = `/mock/console/v1/apis/nova-embed/keys/${old.id}`;
  const status = async () => (await as({ key: old.value })('GET', LIBRARY)).status;

  const rotated = await send(target, { method: 'POST', path: `${keys}/rotate` });
  clock.advance(2 * 365 * 86_400);
  const later = await status();
  await send(target, { method: 'POST', path: `${keys}/revoke` });

  expect(rotated.status).toBe(201);
  expect([later, await status()]).toEqual([200, 401]);
});
