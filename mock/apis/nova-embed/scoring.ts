import { assess } from './assessment.ts';
import type { Result } from './assessment.ts';
import { hashText } from './chance.ts';
import type { CriteriaVersion } from './criteria.ts';
import { cuidOf } from './ids.ts';
import { FAILURE_MESSAGES, findScoringFailure, textOf } from './resume.ts';
import type { ScoringFailure } from './resume.ts';
import { iso, isoOnce, SECOND } from './time.ts';
import type { AnyCall, Resume, Schemas } from './types.ts';

/** A scoring job as it is kept. What state it is in follows from the clock; times are milliseconds since the epoch. */
export interface ScoringJob {
  id: string;
  criteriaVersionId: string;
  jobId: string;
  applicationId: string;
  isRescore: boolean;
  queuedAt: number;
  startsAt: number;
  endsAt: number;
  /** What comes out when its time has come. */
  outcome: Result | ScoringFailure;
}

/** What makes one scoring different from another: these and nothing else. */
export interface ScoringKey {
  jobId: string;
  applicationId: string;
  version: CriteriaVersion;
  rescore: Schemas['NewScoringJob']['rescore'];
}

const WAITS = 2 * SECOND;
const TAKES_AT_LEAST = 8 * SECOND;
const TAKES_AT_MOST = 16 * SECOND;

/** Returns where a tenant's scoring jobs are kept. */
export function scoringJobsOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<ScoringJob>('scoring-jobs');
}

/**
 * Returns the scoring job of an application, and whether it is new. Its id follows from what makes it different, so the
 * same application sent twice at the same moment is still one job.
 */
export async function submit(
  call: Pick<AnyCall, 'namespace' | 'key' | 'now'>,
  key: ScoringKey,
  resume: Resume,
): Promise<{ job: ScoringJob; isNew: boolean }> {
  const id = idOf(call, key);
  const jobs = scoringJobsOf(call);
  const known = await jobs.get(id);
  if (known) return { job: known, isNew: false };

  const { jobId, applicationId, version, rescore } = key;
  const startsAt = call.now + WAITS;
  const job: ScoringJob = {
    id,
    criteriaVersionId: version.id,
    jobId,
    applicationId,
    isRescore: rescore?.enabled ?? false,
    queuedAt: call.now,
    startsAt,
    endsAt: startsAt + TAKES_AT_LEAST + (hashText(id) % (TAKES_AT_MOST - TAKES_AT_LEAST)),
    outcome: findScoringFailure(resume) ?? assess(version.criteria, textOf(resume)),
  };
  await jobs.put(id, job);
  return { job, isNew: true };
}

/** Returns the state of a job at a moment. */
export function statusOf({ endsAt, outcome }: ScoringJob, now: number): Schemas['ScoringStatus'] {
  if (now < endsAt) return 'pending';
  return typeof outcome === 'string' ? 'failed' : 'completed';
}

/** Returns a job as the API shows it. */
export function describeScoringJob(job: ScoringJob, now: number): Schemas['ScoringJob'] {
  const { startsAt, endsAt, queuedAt, outcome, ...shown } = job;
  const status = statusOf(job, now);
  const failure = status === 'failed' && typeof outcome === 'string' ? outcome : null;
  const result = status === 'completed' && typeof outcome !== 'string' ? outcome : null;
  return {
    ...shown,
    status,
    score: result?.score ?? null,
    assessment: result?.assessment ?? null,
    errorCode: failure,
    errorMessage: failure && FAILURE_MESSAGES[failure],
    queuedAt: iso(queuedAt),
    startedAt: isoOnce(startsAt, now),
    completedAt: result && iso(endsAt),
    failedAt: failure && iso(endsAt),
  };
}

function idOf(
  { namespace, key }: Pick<AnyCall, 'namespace' | 'key'>,
  { jobId, applicationId, version, rescore }: ScoringKey,
) {
  const again = rescore?.enabled ? `again ${version.id}` : (rescore?.criteriaVersionId ?? 'first');
  return cuidOf(JSON.stringify(['scoring', key.account, key.environment, namespace.name, jobId, applicationId, again]));
}
