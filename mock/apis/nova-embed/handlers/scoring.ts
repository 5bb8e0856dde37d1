import { findActive, findVersion, refuseMissing } from '../criteria.ts';
import type { CriteriaVersion } from '../criteria.ts';
import { recordJob } from '../records.ts';
import { findMissingMember, findResumeProblem } from '../resume.ts';
import { describeScoringJob, scoringJobsOf, statusOf, submit } from '../scoring.ts';
import type { AnyCall, Resume, Schemas, Some } from '../types.ts';

export const scoringHandlers: Some<'createScoringJob' | 'getScoringJob' | 'getLatestScore'> = {
  async createScoringJob(call) {
    const { params, body, now, refuse } = call;
    requireWholeResume(call, body.resume, 'resume');
    const version = await findScorable(call, params.jobId, body.rescore);
    const problem = findResumeProblem(body.resume);
    if (problem) throw refuse(problem, `The file name makes the mock return ${problem}.`);

    const { job, isNew } = await submit(call, { ...params, version, rescore: body.rescore }, body.resume);
    if (isNew) await recordJob(call, job);
    return { status: 202, body: { scoringJob: describeScoringJob(job, now) } };
  },

  async getScoringJob(call) {
    const { params, namespace, now, refuse } = call;
    const { jobId, applicationId, scoringJobId } = params;
    const job = await scoringJobsOf(call).get(scoringJobId);
    if (job && job.jobId === jobId && job.applicationId === applicationId) {
      return { status: 200, body: { scoringJob: describeScoringJob(job, now) } };
    }
    throw refuse(
      'SCORING_JOB_NOT_FOUND',
      `The tenant ${namespace.name} has no such scoring job for this application.`,
      {
        applicationId,
        scoringJobId,
      },
    );
  },

  async getLatestScore(call) {
    const { params, namespace, now, refuse } = call;
    const { jobId, applicationId } = params;
    const jobs = (await scoringJobsOf(call).list())
      .filter((job) => job.jobId === jobId && job.applicationId === applicationId)
      .toSorted((a, b) => b.queuedAt - a.queuedAt || b.endsAt - a.endsAt);
    const latest = jobs.find((job) => statusOf(job, now) === 'completed') ?? jobs[0];
    if (latest) return { status: 200, body: { scoringJob: describeScoringJob(latest, now) } };
    throw refuse('APPLICATION_NOT_FOUND', `The tenant ${namespace.name} has sent no such application to this job.`, {
      jobId,
      applicationId,
    });
  },
};

/** Returns the version to score against: the one that is asked for, else the active one, which must hold something. */
export async function findScorable(
  call: Pick<AnyCall, 'namespace' | 'refuse'>,
  jobId: string,
  rescore?: Schemas['NewScoringJob']['rescore'],
): Promise<CriteriaVersion> {
  const pinned = rescore?.criteriaVersionId;
  if (pinned !== undefined) return findVersion(call, jobId, pinned);
  const active = await findActive(call, jobId);
  if (active.criteria.length > 0) return active;
  throw refuseMissing(call, jobId);
}

/** Refuses a resume that lacks what its type needs: JSON Schema could say so, but not name the field. */
function requireWholeResume({ refuse }: Pick<AnyCall, 'refuse'>, resume: Resume, field: string): void {
  const missing = findMissingMember(resume);
  if (missing === null) return;
  const details = [{ field: `${field}.${missing}`, code: 'REQUIRED', message: 'is missing' }];
  throw refuse('VALIDATION_ERROR.resume', `A resume of the type ${resume.type} needs ${missing}.`, {}, { details });
}
