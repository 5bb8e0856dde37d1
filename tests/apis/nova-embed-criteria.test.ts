import { describe, expect, test } from 'vitest';
import { createClient, JOB_CONTEXT } from './nova-embed-client.ts';
import type { Caller, Schemas } from './nova-embed-client.ts';

const CRITERIA = '/jobs/job-1/criteria';

describe('criteria', () => {
  test('are made from a job, the same for the same words', async () => {
    const { call } = createClient();

    const first = await call<Schemas['CriteriaAnswer']>('POST', '/jobs/job-1/criteria/generate', {
      jobContext: JOB_CONTEXT,
    });
    const second = await call<Schemas['CriteriaAnswer']>('POST', '/jobs/job-2/criteria/generate', {
      jobContext: JOB_CONTEXT,
    });

    expect(first.status).toBe(201);
    expect(first.body.criteria.length).toBeGreaterThan(2);
    expect(texts(first.body.criteria)).toEqual(texts(second.body.criteria));
    expect(first.body.criteria[0]?.text).toBe('Five or more years of professional software engineering');
  });

  test('follow the answers to a question set', async () => {
    const { call } = createClient();
    const { body } = await call<Schemas['QuestionSetAnswer']>('POST', '/jobs/job-1/question-sets', {
      jobContext: JOB_CONTEXT,
    });
    const { id, questions } = body.questionSet;
    const answers = questions.map(({ id, selectionType, options }) => ({
      id,
      value: selectionType === 'multi' ? options.slice(0, 2) : options[0],
    }));

    const made = await call<Schemas['CriteriaAnswer']>('POST', '/jobs/job-1/criteria/generate', {
      jobContext: JOB_CONTEXT,
      questionSetId: id,
      answers,
    });

    expect(made.status).toBe(201);
    expect(texts(made.body.criteria)).toEqual(
      expect.arrayContaining([
        'A first year of professional software engineering, or training for it',
        'Has worked on services and APIs',
        'Has worked on data pipelines',
      ]),
    );
  });

  test.each([
    ['a question that does not exist', [{ id: 'q9', value: 'Senior' }], 'there is no question q9'],
    ['a list where one answer belongs', [{ id: 'q1', value: ['Senior'] }], 'q1 takes one of its options'],
    [
      'two answers to one question',
      [
        { id: 'q1', value: 'Mid' },
        { id: 'q1', value: 'Mid' },
      ],
      'q1 has more than one',
    ],
    [
      'an empty list',
      [
        { id: 'q1', value: 'Mid' },
        { id: 'q2', value: [] },
      ],
      'q2 has no answer',
    ],
  ])('refuse %s', async (_title, answers, problem) => {
    const { call } = createClient();

    const { status, body } = await call('POST', '/jobs/job-123/criteria/generate', {
      jobContext: JOB_CONTEXT,
      questionSetId: 'cmlz26q1000001acmecorpqs1',
      answers,
    });

    expect({ status, code: body.code }).toEqual({ status: 400, code: 'ANSWER_MISMATCH' });
    expect(body.message).toContain(problem);
  });

  test('keep the id of a text that stays, over edits and versions', async () => {
    const { call } = createClient();
    const first = await generate(call);
    const kept = first[1];

    await call('PUT', CRITERIA, { criteria: [{ text: 'New', importance: 'PREFERRED' }, pick(kept)] });
    const replaced = await read(call);
    const again = await generate(call);

    expect(replaced.map(({ text, order }) => [text, order])).toEqual([
      ['New', 0],
      [kept?.text, 1],
    ]);
    expect(replaced[1]?.id).toBe(kept?.id);
    expect(again.find(({ text }) => text === kept?.text)?.id).toBe(kept?.id);
  });

  test('get an id each where the same text comes twice', async () => {
    const { call } = createClient();
    const same = { text: 'Speaks French', importance: 'PREFERRED' };

    await call('PUT', CRITERIA, { criteria: [same, same] });
    await call('PUT', CRITERIA, { criteria: [same, same, same] });

    const ids = (await read(call)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test('are added, changed and removed one by one', async () => {
    const { call } = createClient();
    await call('PUT', CRITERIA, { criteria: [{ text: 'A', importance: 'MUST_HAVE' }] });

    const added = await call<Schemas['CriterionAnswer']>('POST', `${CRITERIA}/items`, {
      text: 'B',
      importance: 'PREFERRED',
    });
    const { id } = added.body.criterion;
    await call('PATCH', `${CRITERIA}/items/${id}`, { text: 'C' });
    const changed = await read(call);
    await call('DELETE', `${CRITERIA}/items/${changed[0]?.id}`);
    const left = await read(call);

    expect(added.status).toBe(201);
    expect(changed[1]).toEqual({ id, text: 'C', importance: 'PREFERRED', order: 1 });
    expect(left).toEqual([{ id, text: 'C', importance: 'PREFERRED', order: 0 }]);
  });

  test('are given for several jobs in the order asked for', async () => {
    const { call } = createClient();

    const { body } = await call<Schemas['CriteriaBatch']>('GET', '/jobs/criteria?jobIds=job-9,job-123,job-9');

    expect(body.items.map(({ jobId, criteria }) => [jobId, criteria?.length ?? null])).toEqual([
      ['job-9', null],
      ['job-123', 4],
      ['job-9', null],
    ]);
  });

  test('refuse more than 100 jobs at once', async () => {
    const { call } = createClient();
    const list = (count: number) => Array.from({ length: count }, (_, n) => `job-${n}`).join(',');

    expect((await call('GET', `/jobs/criteria?jobIds=${list(100)}`)).status).toBe(200);
    expect((await call('GET', `/jobs/criteria?jobIds=${list(101)}`)).status).toBe(400);
  });
});

describe('versions of criteria', () => {
  test('are one more with each generation, and only the last is active', async () => {
    const { call } = createClient();
    await generate(call);
    await call('PUT', CRITERIA, { criteria: [{ text: 'A', importance: 'MUST_HAVE' }] });
    await generate(call);

    const { body } = await call<Schemas['VersionList']>('GET', `${CRITERIA}/versions`);

    expect(body.versions.map(({ version, status }) => [version, status])).toEqual([
      [2, 'ACTIVE'],
      [1, 'ARCHIVED'],
    ]);
    expect(body.versions[1]?.archivedAt).toBe(body.versions[0]?.createdAt);
  });

  test('are all kept, given that the first ones are made at the same moment', async () => {
    const { call } = createClient();
    await Promise.all([generate(call), generate(call)]);

    const { body } = await call<Schemas['VersionList']>('GET', `${CRITERIA}/versions`);

    expect(body.versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  test('go on counting after the criteria were archived', async () => {
    const { call } = createClient();
    await generate(call);
    await call('DELETE', CRITERIA);
    const gone = await call('GET', CRITERIA);
    await call('PUT', CRITERIA, { criteria: [] });

    const { body } = await call<Schemas['VersionAnswer']>('GET', `${CRITERIA}/versions/current`);

    expect(gone.body.code).toBe('CRITERIA_NOT_FOUND');
    expect(body.version).toMatchObject({ version: 2, status: 'ACTIVE' });
    expect(body.criteria).toEqual([]);
  });

  test('have a revision that a replacement can insist on', async () => {
    const { call } = createClient();
    await generate(call);
    const { body } = await call<Schemas['VersionAnswer']>('GET', `${CRITERIA}/versions/current`);
    const replace = (text: string) =>
      call(
        'PUT',
        CRITERIA,
        { criteria: [{ text, importance: 'MUST_HAVE' }] },
        { 'X-Expected-Criteria-Revision': body.criteriaRevision },
      );

    const first = await replace('A');
    const stale = await replace('B');

    expect(first.status).toBe(200);
    expect(stale).toMatchObject({ status: 409, body: { code: 'CRITERIA_REVISION_CONFLICT', retryable: false } });
    expect(texts(await read(call))).toEqual(['A']);
  });

  test('can be read by the id of the generation', async () => {
    const { call } = createClient();
    const criteria = await generate(call);
    const { body } = await call<Schemas['VersionAnswer']>('GET', `${CRITERIA}/versions/current`);

    const made = await call<Schemas['CriteriaAnswer']>('GET', `${CRITERIA}/generate/${body.version.id}`);

    expect(made.body.criteria).toEqual(criteria);
  });
});

describe('a question set', () => {
  test('is the newest of its job until it expires', async () => {
    const { call, clock } = createClient();
    const current = () => call<Schemas['QuestionSetAnswer']>('GET', '/jobs/job-1/question-sets/current');
    await call('POST', '/jobs/job-1/question-sets', { jobContext: JOB_CONTEXT });
    const { body } = await call<Schemas['QuestionSetAnswer']>('POST', '/jobs/job-1/question-sets', {
      jobContext: JOB_CONTEXT,
    });
    const found = await current();
    clock.advance((Date.parse(body.questionSet.expiresAt) - clock.now()) / 1000);

    expect(found.body.questionSet).toEqual(body.questionSet);
    expect((await current()).status).toBe(404);
    expect((await call('GET', `/jobs/job-1/question-sets/${body.questionSet.id}`)).status).toBe(404);
  });

  test('belongs to one job', async () => {
    const { call } = createClient();

    const { body } = await call('GET', '/jobs/job-1/question-sets/cmlz26q1000001acmecorpqs1');

    expect(body.code).toBe('QUESTION_SET_NOT_FOUND');
  });

  test('asks after what the job is about', async () => {
    const { call } = createClient();

    const { body } = await call<Schemas['QuestionSetAnswer']>('POST', '/jobs/job-1/question-sets', {
      jobContext: { jobTitle: 'Night nurse', jobDescription: 'Care for patients of our hospital.' },
    });

    expect(body.questionSet.questions[1]?.options).toContain('Emergency');
    expect(body.questionSet.guidance).toContain('Night nurse');
  });
});

async function generate(call: Caller): Promise<Schemas['Criterion'][]> {
  const { body } = await call<Schemas['CriteriaAnswer']>('POST', `${CRITERIA}/generate`, { jobContext: JOB_CONTEXT });
  return body.criteria;
}

async function read(call: Caller): Promise<Schemas['Criterion'][]> {
  return (await call<Schemas['CriteriaAnswer']>('GET', CRITERIA)).body.criteria;
}

function pick(criterion: Schemas['Criterion'] | undefined): Schemas['NewCriterion'] {
  return { text: criterion?.text ?? '', importance: criterion?.importance ?? 'MUST_HAVE' };
}

function texts(criteria: readonly { text: string }[]): string[] {
  return criteria.map(({ text }) => text);
}
