import { cuidOf } from '../ids.ts';
import { recordJob } from '../records.ts';
import { findMissingMember, findResumeProblem, RESUME_MESSAGES } from '../resume.ts';
import { describeScoringJob, scoringJobsOf, statusOf, submit } from '../scoring.ts';
import type { ScoringJob } from '../scoring.ts';
import { iso } from '../time.ts';
import type { AnyCall, Schemas, Some } from '../types.ts';
import { findScorable } from './scoring.ts';

/** A batch as it is kept; its state follows from its jobs. */
export interface Batch {
  id: string;
  jobId: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  accepted: Schemas['AcceptedBatch']['acceptedApplications'];
  rejected: Schemas['RejectedApplication'][];
}

export const batchHandlers: Some<'createScoringBatch' | 'getScoringBatch'> = {
  async createScoringBatch(call) {
    const { params, body, now } = call;
    const version = await findScorable(call, params.jobId);
    const id = idOf(call, params.jobId, body.applications);
    const known = await batchesOf(call).get(id);
    const batch = known ?? (await createBatch(call, id, version, now));
    const jobs = await jobsOf(call, batch);
    return {
      status: 202,
      body: {
        batch: describeBatch(batch, jobs, now),
        scoringJobIds: batch.accepted.map(({ scoringJobId }) => scoringJobId),
        acceptedApplications: batch.accepted,
        rejectedApplications: batch.rejected,
      },
    };
  },

  async getScoringBatch(call) {
    const { params, namespace, now, refuse } = call;
    const batch = await batchesOf(call).get(params.scoringBatchId);
    if (batch?.jobId !== params.jobId) {
      throw refuse('BATCH_NOT_FOUND', `The tenant ${namespace.name} has no such batch for this job.`, params);
    }
    const jobs = await jobsOf(call, batch);
    return {
      status: 200,
      body: {
        batch: describeBatch(batch, jobs, now),
        scoringJobs: jobs.map((job) => describeScoringJob(job, now)),
        rejectedApplications: batch.rejected,
      },
    };
  },
};

type CreateCall = Parameters<(typeof batchHandlers)['createScoringBatch']>[0];
type Version = Awaited<ReturnType<typeof findScorable>>;

async function createBatch(call: CreateCall, id: string, version: Version, now: number): Promise<Batch> {
  const { jobId } = call.params;
  const batch: Batch = { id, jobId, createdAt: now, accepted: [], rejected: [] };
  // An application that comes twice counts once, as the first one.
  const unique = call.body.applications.filter(
    ({ applicationId }, index, all) => all.findIndex((each) => each.applicationId === applicationId) === index,
  );
  for (const { applicationId, resume } of unique) {
    const missing = findMissingMember(resume);
    if (missing !== null) {
      const message = `A resume of the type ${resume.type} needs ${missing}.`;
      batch.rejected.push({ applicationId, error: { message, reason: 'VALIDATION_ERROR' } });
      continue;
    }
    const problem = findResumeProblem(resume);
    if (problem) {
      batch.rejected.push({ applicationId, error: { message: RESUME_MESSAGES[problem], reason: problem } });
      continue;
    }
    const { job, isNew } = await submit(call, { jobId, applicationId, version, rescore: undefined }, resume);
    if (isNew) await recordJob(call, job);
    batch.accepted.push({ applicationId, scoringJobId: job.id });
  }
  if (batch.accepted.length === 0) throw refuseAll(call, batch.rejected);
  await batchesOf(call).put(id, batch);
  return batch;
}

function refuseAll({ refuse }: Pick<AnyCall, 'refuse'>, rejected: Batch['rejected']): Error {
  const details = rejected.map(({ error }, index) => ({
    field: `applications.${index}.resume`,
    code: error.reason,
    message: error.message,
  }));
  return refuse('VALIDATION_ERROR.rejected', 'Every application of the batch was rejected.', {}, { details });
}

function batchesOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<Batch>('batches');
}

/** Returns the jobs of a batch, in its order, without those whose application was deleted. */
async function jobsOf(call: Pick<AnyCall, 'namespace'>, { accepted }: Batch): Promise<ScoringJob[]> {
  const jobs = await Promise.all(accepted.map(({ scoringJobId }) => scoringJobsOf(call).get(scoringJobId)));
  return jobs.filter((job) => job !== undefined);
}

function describeBatch({ id, jobId, createdAt }: Batch, jobs: readonly ScoringJob[], now: number): Schemas['Batch'] {
  const states = jobs.map((job) => statusOf(job, now));
  const completedJobs = states.filter((state) => state === 'completed').length;
  const failedJobs = states.filter((state) => state === 'failed').length;
  const done = completedJobs + failedJobs === jobs.length;
  return {
    id,
    jobId,
    status: done ? (completedJobs > 0 || failedJobs === 0 ? 'completed' : 'failed') : 'pending',
    totalJobs: jobs.length,
    completedJobs,
    failedJobs,
    createdAt: iso(createdAt),
    completedAt: done ? iso(Math.max(createdAt, ...jobs.map(({ endsAt }) => endsAt))) : null,
  };
}

/** A batch is the same as another one with the same applications, in whatever order. */
function idOf({ namespace, key }: AnyCall, jobId: string, applications: readonly { applicationId: string }[]): string {
  const ids = [...new Set(applications.map(({ applicationId }) => applicationId))].toSorted();
  return cuidOf(JSON.stringify(['batch', key.account, key.environment, namespace.name, jobId, ids]));
}
