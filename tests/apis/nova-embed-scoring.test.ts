import { describe, expect, test } from 'vitest';
import { createKey, send } from '../support/sandbox.ts';
import { createClient, RESUME, resumeAt, scoringBody } from './nova-embed-client.ts';
import type { Caller, Schemas } from './nova-embed-client.ts';

const SCORING = '/jobs/job-123/applications/app-1/scoring-jobs';
const BATCHES = '/jobs/job-123/scoring-batches';

describe('a scoring job', () => {
  test('is pending, then completed with a score and its reasons', async () => {
    const { call, clock } = createClient();
    const job = await submit(call);

    const pending = await readJob(call, job.id);
    clock.advance(20);
    const completed = await readJob(call, job.id);

    expect(pending).toMatchObject({ status: 'pending', score: null, assessment: null, completedAt: null });
    expect(completed.status).toBe('completed');
    expect(completed.score).toBeGreaterThanOrEqual(1);
    expect(completed.score).toBeLessThanOrEqual(10);
    expect(completed.assessment?.interviewFocus.length).toBeGreaterThan(0);
    expect(Date.parse(completed.completedAt ?? '')).toBeGreaterThan(Date.parse(completed.startedAt ?? ''));
  });

  test('scores the resume that says more higher', async () => {
    const { call, clock } = createClient();
    const bare = { type: 'text', content: 'I like the sea, and long walks along it in all seasons.' } as const;
    const strong = await submit(call);
    const weak = await submit(call, { body: scoringBody(bare), application: 'app-2' });
    clock.advance(20);

    const [high, low] = [await readJob(call, strong.id), await readJob(call, weak.id, 'app-2')];

    expect(high.score).toBeGreaterThan(low.score ?? 10);
  });

  test.each([
    ['ai-scoring-failed', 'AI_SCORING_FAILED'],
    ['task-stuck', 'TASK_STUCK'],
    ['timeout', 'TIMEOUT'],
    ['max-retries-exceeded', 'MAX_RETRIES_EXCEEDED'],
  ])('fails for a file called %s', async (name, errorCode) => {
    const { call, clock } = createClient();
    const job = await submit(call, { body: scoringBody(resumeAt(name)) });
    clock.advance(20);

    const failed = await readJob(call, job.id);

    expect(failed).toMatchObject({ status: 'failed', errorCode, score: null, completedAt: null });
    expect(failed.failedAt).not.toBeNull();
  });

  test('is the same for the same application, whatever resume comes with it', async () => {
    const { call } = createClient();
    const first = await submit(call);

    const second = await submit(call, { body: scoringBody(resumeAt('other')) });
    const withKey = await submit(call, { headers: { 'Idempotency-Key': 'one' } });

    expect([second.id, withKey.id]).toEqual([first.id, first.id]);
  });

  test('is one when the same application comes many times at once', async () => {
    const { target } = createClient();
    const request = {
      method: 'POST',
      path: `/mock/nova-embed/v1${SCORING}`,
      key: 'sk_test_DEMOFULL000000000000000000000000',
      headers: { 'X-Tenant-Id': 'acme-corp' },
      body: scoringBody(),
    };

    const answers = await Promise.all(Array.from({ length: 8 }, () => send(target, request)));

    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as Schemas['ScoringJobAnswer'][];
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 202));
    expect(new Set(bodies.map(({ scoringJob }) => scoringJob.id)).size).toBe(1);
  });

  test('is a new one for a rescore, once for each criteria version', async () => {
    const { call } = createClient();
    const first = await submit(call);
    const rescored = { ...scoringBody(), rescore: { enabled: true } };
    const second = await submit(call, { body: rescored });
    const again = await submit(call, { body: rescored });
    await call('DELETE', '/jobs/job-123/criteria');
    await call('PUT', '/jobs/job-123/criteria', { criteria: [{ text: 'A', importance: 'MUST_HAVE' }] });

    const third = await submit(call, { body: rescored });

    expect(second).toMatchObject({ isRescore: true });
    expect(again.id).toBe(second.id);
    expect(new Set([first.id, second.id, third.id]).size).toBe(3);
    expect(third.criteriaVersionId).not.toBe(second.criteriaVersionId);
  });

  test('can be pinned to an archived version', async () => {
    const { call } = createClient();
    const criteriaVersionId = 'cmlz26v1000001acmecorpcv1';

    const job = await submit(call, { body: { ...scoringBody(), rescore: { enabled: false, criteriaVersionId } } });

    expect(job).toMatchObject({ criteriaVersionId, isRescore: false });
  });

  test('needs criteria', async () => {
    const { call } = createClient();
    await call('PUT', '/jobs/job-123/criteria', { criteria: [] });
    const empty = await call('POST', SCORING, scoringBody());
    await call('DELETE', '/jobs/job-123/criteria');
    const archived = await call('POST', SCORING, scoringBody());

    expect(empty.body.code).toBe('CRITERIA_NOT_FOUND');
    expect(archived.body.code).toBe('CRITERIA_NOT_FOUND');
  });

  test.each([
    ['an address that is not HTTPS', { type: 'url', url: 'http://files.example/a.pdf' }, 'resume.url'],
    ['a type without its member', { type: 'text' }, 'resume.content'],
    ['too little text', { type: 'text', content: 'x'.repeat(49) }, 'resume.content'],
    ['too much text', { type: 'text', content: 'x'.repeat(102_401) }, 'resume.content'],
  ])('refuses %s', async (_title, resume, field) => {
    const { call } = createClient();

    const { status, body } = await call('POST', SCORING, { ...scoringBody(), resume });

    expect(status).toBe(400);
    expect(body.details?.map((each) => each.field)).toEqual([field]);
  });

  test('refuses text that is only blank', async () => {
    const { call } = createClient();

    const { status, body } = await call('POST', SCORING, scoringBody({ type: 'text', content: ' '.repeat(60) }));

    expect({ status, code: body.code }).toEqual({ status: 422, code: 'RESUME_EMPTY' });
  });

  test('runs on when its key is revoked, and is read with another one', async () => {
    const { target, clock, as } = createClient();
    const { id, value } = await createKey(target, 'nova-embed', { name: 'Old', environment: 'sandbox' });
    const old = as({ key: value });
    const job = await submit(old);
    const console = '/mock/console/v1/apis/nova-embed/keys';
    await send(target, { method: 'POST', path: `${console}/${id}/revoke` });
    clock.advance(20);

    const refused = await old('GET', `${SCORING}/${job.id}`);
    const completed = await readJob(as({}), job.id);
    await send(target, { method: 'POST', path: `${console}/${id}/restore` });
    const restored = await old('GET', `${SCORING}/${job.id}`);

    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 401, code: 'UNAUTHORIZED' });
    expect(completed.status).toBe('completed');
    expect(restored.status).toBe(200);
  });
});

describe('the latest score', () => {
  test('is that of the newest completed job', async () => {
    const { call, clock } = createClient();
    const latest = () => call<Schemas['ScoringJobAnswer']>('GET', '/jobs/job-123/applications/app-1/score');
    const first = await submit(call);
    const running = await latest();
    clock.advance(20);
    const second = await submit(call, { body: { ...scoringBody(), rescore: { enabled: true } } });
    const before = await latest();
    clock.advance(20);

    expect(running.body.scoringJob).toMatchObject({ id: first.id, status: 'pending' });
    expect(before.body.scoringJob.id).toBe(first.id);
    expect((await latest()).body.scoringJob.id).toBe(second.id);
  });
});

describe('a batch', () => {
  test('takes what can be scored, rejects the rest, and counts what it took', async () => {
    const { call, clock } = createClient();
    const applications = [
      { applicationId: 'app-1', resume: RESUME },
      { applicationId: 'app-2', resume: resumeAt('corrupted') },
      { applicationId: 'app-3', resume: resumeAt('timeout') },
    ];
    const { status, body } = await call<Schemas['AcceptedBatch']>('POST', BATCHES, batchOf(applications));
    const pending = await readBatch(call, body.batch.id);
    clock.advance(20);
    const done = await readBatch(call, body.batch.id);

    expect(status).toBe(202);
    expect(body.acceptedApplications.map(({ applicationId }) => applicationId)).toEqual(['app-1', 'app-3']);
    expect(body.rejectedApplications).toMatchObject([
      { applicationId: 'app-2', error: { reason: 'RESUME_CORRUPTED' } },
    ]);
    expect(pending.batch).toMatchObject({ status: 'pending', totalJobs: 2, completedJobs: 0, completedAt: null });
    expect(done.batch).toMatchObject({ status: 'completed', completedJobs: 1, failedJobs: 1 });
    expect(done.scoringJobs.map((job) => job.status)).toEqual(['completed', 'failed']);
  });

  test('has failed when all its jobs have', async () => {
    const { call, clock } = createClient();
    const { body } = await call<Schemas['AcceptedBatch']>(
      'POST',
      BATCHES,
      batchOf([{ applicationId: 'app-1', resume: resumeAt('task-stuck') }]),
    );
    clock.advance(20);

    expect((await readBatch(call, body.batch.id)).batch.status).toBe('failed');
  });

  test('is the same for the same applications in another order, and shares their jobs', async () => {
    const { call } = createClient();
    const single = await submit(call);
    const applications = ['app-1', 'app-2'].map((applicationId) => ({ applicationId, resume: RESUME }));

    const first = await call<Schemas['AcceptedBatch']>('POST', BATCHES, batchOf(applications));
    const second = await call<Schemas['AcceptedBatch']>('POST', BATCHES, batchOf(applications.toReversed()));

    expect(second.body).toEqual(first.body);
    expect(first.body.scoringJobIds[0]).toBe(single.id);
  });

  test('takes an application that comes twice as one', async () => {
    const { call } = createClient();
    const applications = [RESUME, resumeAt('empty')].map((resume) => ({ applicationId: 'app-1', resume }));

    const { body } = await call<Schemas['AcceptedBatch']>('POST', BATCHES, batchOf(applications));

    expect(body.batch.totalJobs).toBe(1);
    expect(body.rejectedApplications).toEqual([]);
  });

  test('takes at most 25 applications', async () => {
    const { call } = createClient();
    const many = (count: number) =>
      batchOf(Array.from({ length: count }, (_, n) => ({ applicationId: `app-${n}`, resume: RESUME })));

    expect((await call('POST', BATCHES, many(25))).status).toBe(202);
    expect((await call('POST', BATCHES, many(26))).status).toBe(400);
  });

  test('is refused as a whole when nothing in it can be scored', async () => {
    const { call } = createClient();
    const applications = ['empty', 'encrypted'].map((name) => ({ applicationId: name, resume: resumeAt(name) }));

    const { status, body } = await call('POST', BATCHES, batchOf(applications));

    expect(status).toBe(422);
    expect(body.details?.map(({ field, code }) => [field, code])).toEqual([
      ['applications.0.resume', 'RESUME_EMPTY'],
      ['applications.1.resume', 'RESUME_ENCRYPTED'],
    ]);
  });
});

async function submit(
  call: Caller,
  { body = scoringBody(), application = 'app-1', headers = {} }: Submission = {},
): Promise<Schemas['ScoringJob']> {
  const path = SCORING.replace('app-1', application);
  const answer = await call<Schemas['ScoringJobAnswer']>('POST', path, body, headers);
  expect(answer.status).toBe(202);
  return answer.body.scoringJob;
}

async function readJob(call: Caller, id: string, application = 'app-1'): Promise<Schemas['ScoringJob']> {
  const path = `${SCORING.replace('app-1', application)}/${id}`;
  return (await call<Schemas['ScoringJobAnswer']>('GET', path)).body.scoringJob;
}

async function readBatch(call: Caller, id: string): Promise<Schemas['BatchAnswer']> {
  return (await call<Schemas['BatchAnswer']>('GET', `${BATCHES}/${id}`)).body;
}

function batchOf(applications: Schemas['NewBatch']['applications']): Schemas['NewBatch'] {
  return { jobDescription: 'We look for a senior engineer.', applications };
}

interface Submission {
  body?: unknown;
  application?: string;
  headers?: Record<string, string>;
}
