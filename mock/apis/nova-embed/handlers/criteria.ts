import {
  activeVersion,
  changeJob,
  criteriaOf,
  describeVersion,
  describeVersionFully,
  findActive,
  findVersion,
  replaceVersion,
  reserveIds,
  revisionOf,
  startVersion,
  withIds,
} from '../criteria.ts';
import type { CriteriaVersion, JobCriteria } from '../criteria.ts';
import { cuidOf } from '../ids.ts';
import { proposeCriteria } from '../proposal.ts';
import { findMismatch } from '../questions.ts';
import type { AnyCall, Schemas, Some } from '../types.ts';
import { AI_TAKES, findQuestionSet } from './questions.ts';

export const criteriaHandlers: Some<
  | 'generateCriteria'
  | 'getCriteriaGeneration'
  | 'getCriteria'
  | 'setCriteria'
  | 'archiveCriteria'
  | 'getCriteriaBatch'
  | 'getCurrentCriteriaVersion'
  | 'listCriteriaVersions'
  | 'getCriteriaVersion'
> = {
  async generateCriteria(call) {
    const { params, body, now } = call;
    const answers = await readAnswers(call, params.jobId, body);
    const criteria = await startVersion(call, params.jobId, proposeCriteria(body.jobContext, answers));
    await call.holdSlot('criteria_ai_inflight', now + AI_TAKES);
    return { status: 201, body: { criteria } };
  },

  async getCriteriaGeneration(call) {
    const { jobId, criteriaGenerationId } = call.params;
    const { criteria } = await findVersion(call, jobId, criteriaGenerationId);
    return { status: 200, body: { criteria } };
  },

  async getCriteria(call) {
    const { criteria } = await findActive(call, call.params.jobId);
    return { status: 200, body: { criteria } };
  },

  async setCriteria(call) {
    const { params, body, headers, now, refuse } = call;
    const expected = headers['x-expected-criteria-revision'];
    const ids = await reserveIds(call, body.criteria.length);
    const versionId = cuidOf(await call.newId('version'));

    const criteria = await changeJob(call, params.jobId, (job) => {
      const active = activeVersion(job);
      if (expected !== undefined && (!active || revisionOf(active) !== expected)) return { job, result: null };
      const changed = active ?? newVersion(job, versionId, now);
      const replaced = withIds(body.criteria, changed.criteria, ids);
      return { job: replaceVersion(job, { ...changed, criteria: replaced }), result: replaced };
    });
    if (criteria) return { status: 200, body: { criteria } };
    throw refuse(
      'CRITERIA_REVISION_CONFLICT',
      'The criteria of this job do not have the revision that X-Expected-Criteria-Revision names.',
    );
  },

  async archiveCriteria(call) {
    const { jobId } = call.params;
    await findActive(call, jobId);
    await changeJob(call, jobId, (job) => {
      const versions = job.versions.map((each) => ({ ...each, archivedAt: each.archivedAt ?? call.now }));
      return { job: { ...job, versions }, result: undefined };
    });
    return { status: 200, body: { success: true } };
  },

  async getCriteriaBatch(call) {
    const jobIds = call.query.jobIds.split(',');
    const jobs = await Promise.all(jobIds.map((jobId) => criteriaOf(call).get(jobId)));
    const items = jobIds.map((jobId, index) => ({ jobId, criteria: activeVersion(jobs[index])?.criteria ?? null }));
    return { status: 200, body: { items } };
  },

  async getCurrentCriteriaVersion(call) {
    return { status: 200, body: describeVersionFully(await findActive(call, call.params.jobId)) };
  },

  async listCriteriaVersions(call) {
    const job = await criteriaOf(call).get(call.params.jobId);
    const versions = (job?.versions ?? []).toReversed().map(describeVersion);
    return { status: 200, body: { versions } };
  },

  async getCriteriaVersion(call) {
    const { jobId, criteriaVersionId } = call.params;
    return { status: 200, body: describeVersionFully(await findVersion(call, jobId, criteriaVersionId)) };
  },
};

/** Returns the answers of a request; refuses those that no question set asked for, or that do not fit theirs. */
async function readAnswers(
  call: Pick<AnyCall, 'namespace' | 'now' | 'refuse'>,
  jobId: string,
  { questionSetId, answers }: Schemas['CriteriaRequest'],
) {
  if (questionSetId === undefined) {
    if (answers === undefined) return [];
    throw call.refuse('VALIDATION_ERROR.question_set', 'The request has answers but no questionSetId.');
  }
  const { questions } = await findQuestionSet(call, { jobId, questionSetId });
  if (answers === undefined) return [];

  const problem = findMismatch(questions, answers);
  if (problem === null) return answers;
  throw call.refuse('ANSWER_MISMATCH', `The answers do not fit the question set: ${problem}.`, { problem });
}

function newVersion(job: JobCriteria, id: string, now: number): CriteriaVersion {
  const version = (job.versions.at(-1)?.version ?? 0) + 1;
  return { id, version, createdAt: now, archivedAt: null, criteria: [] };
}
