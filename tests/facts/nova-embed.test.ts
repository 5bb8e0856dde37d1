import { describe, expect, test } from 'vitest';
import { novaEmbed } from '../../mock/apis/nova-embed/index.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const { mockBase: BASE, demoKeys, operations, policies } = novaEmbed.contract;
const KEY = demoKeys[0]?.value;
const GOOD = { applicationId: 'app-1', resume: { type: 'text', content: 'Nine years of engineering. '.repeat(4) } };
const JOB = '/jobs/job-123';

describe('a batch', () => {
  test.each([
    ['no address', { type: 'url' }, 'VALIDATION_ERROR'],
    ['no text', { type: 'text' }, 'VALIDATION_ERROR'],
    ['an encrypted file', { type: 'url', url: 'https://files.example/encrypted.pdf' }, 'RESUME_ENCRYPTED'],
  ])('takes the other applications given one with %s', async (_title, resume, reason) => {
    const answer = await score(createTestSandbox(), [GOOD, { applicationId: 'app-2', resume }]);

    expect(answer.status).toBe(202);
    expect(await answer.json()).toMatchObject({
      batch: { totalJobs: 1 },
      acceptedApplications: [{ applicationId: 'app-1' }],
      rejectedApplications: [{ applicationId: 'app-2', error: { reason } }],
    });
  });

  test('is refused with details for each application given that all are bad', async () => {
    const bad = ['app-1', 'app-2'].map((applicationId) => ({ applicationId, resume: { type: 'url' } }));

    const answer = await score(createTestSandbox(), bad);

    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'applications.0.resume' }, { field: 'applications.1.resume' }],
    });
  });

  test.each([
    [0, 400],
    [1, 202],
    [25, 202],
    [26, 400],
  ])('of %d applications gets %d', async (count, status) => {
    const many = Array.from({ length: count }, (_, n) => ({ ...GOOD, applicationId: `app-${n}` }));

    expect((await score(createTestSandbox(), many)).status).toBe(status);
  });
});

describe('a bucket', () => {
  test.each([
    ['criteria_ai', 2],
    ['criteria_ai_inflight', 4],
    ['criteria_current_reads', 60],
    ['scoring_intake_batch', 1],
    ['scoring_intake_single', 10],
    ['read_and_ops', 20],
    ['analytics', 20],
    ['rate_limit_status', 2],
  ])('named %s holds %d', (name, limit) => {
    const figures = operations.flatMap(({ limits }) => limits.filter(({ policy }) => policy === name));

    expect(new Set(figures.map((each) => each.limit))).toEqual(new Set([limit]));
    expect(policies[name]?.scope).toEqual(['account', 'environment']);
  });
});

describe('what is kept', () => {
  test('is that the current question set is gone once it has expired', async () => {
    const sandbox = createTestSandbox();
    const made = await request(sandbox, 'POST', `${JOB}/question-sets`, {
      jobContext: { jobTitle: 'Engineer', companyName: 'Acme', jobDescription: 'Build things that last.' },
    });
    const { questionSet } = (await made.json()) as { questionSet: { id: string; expiresAt: string } };

    sandbox.clock.advance((Date.parse(questionSet.expiresAt) - sandbox.clock.now()) / 1000 - 1);
    const before = await request(sandbox, 'GET', `${JOB}/question-sets/${questionSet.id}`);
    sandbox.clock.advance(1);
    const after = await request(sandbox, 'GET', `${JOB}/question-sets/${questionSet.id}`);

    expect([before.status, after.status]).toEqual([200, 404]);
  });

  test('is that results are kept, however long ago they were made', async () => {
    const sandbox = createTestSandbox();
    const { scoringJobIds } = (await (await score(sandbox, [GOOD])).json()) as { scoringJobIds: string[] };

    sandbox.clock.advance(1000 * 86_400);
    const answer = await request(sandbox, 'GET', `${JOB}/applications/app-1/scoring-jobs/${scoringJobIds[0]}`);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ scoringJob: { status: 'completed' } });
  });
});

function score(sandbox: TestSandbox, applications: object[]): Promise<Response> {
  return request(sandbox, 'POST', `${JOB}/scoring-batches`, { jobDescription: 'Build things.', applications });
}

function request({ send }: TestSandbox, method: string, path: string, body?: object): Promise<Response> {
  return send({
    method,
    path: BASE + path,
    key: KEY,
    headers: { 'X-Tenant-Id': 'acme-corp' },
    ...(body !== undefined && { body }),
  });
}
