import type { components } from '../../../openapi/generated/novapulse.ts';
import { remembering } from '../../engine/once.ts';
import { timestamp } from '../../engine/seconds.ts';

/** A job as it is kept. What state it is in follows from the clock. */
export interface Job {
  id: string;
  pipeline: Pipeline;
  language: string;
  /** How long the recording lasts. */
  seconds: number;
  /** Milliseconds since the epoch, like all times here. */
  createdAt: number;
  startsAt: number;
  endsAt: number;
  /** Why it fails when its time has come; null for jobs that succeed. */
  failure: string | null;
}

export type JobAnswer = components['schemas']['Job'];
type Pipeline = components['schemas']['Pipeline'];

/** How long an upload waits, and how long its analysis takes (our choice; the documents show two minutes). */
const QUEUED_FOR = 5_000;
const COMPLETED_AFTER = 120_000;

/** For how long the vendor keeps results after a job has ended, and for how many months what is known of the job. */
const RESULTS_FOR = 90 * 86_400_000;
const METADATA_MONTHS = 12;

/** Returns a new job that is queued now. */
export function createJob({
  now,
  ...job
}: Pick<Job, 'id' | 'pipeline' | 'language' | 'seconds'> & { now: number }): Job {
  return {
    ...job,
    createdAt: now,
    startsAt: now + QUEUED_FOR,
    endsAt: now + COMPLETED_AFTER,
    failure: null,
  };
}

/** Returns the state of a job at a moment. */
export function statusOf(job: Job, now: number): JobAnswer['status'] {
  if (now < job.startsAt) return 'queued';
  if (now < job.endsAt) return 'processing';
  return job.failure === null ? 'completed' : 'failed';
}

/** Returns when transcript and insights of a job are deleted. */
export function resultsUntil({ endsAt }: Job): number {
  return endsAt + RESULTS_FOR;
}

/** Returns when nothing is known of a job any more. */
export function forgottenAt({ endsAt }: Job): number {
  return metadataUntil(endsAt);
}

const metadataUntil = remembering(1000, (endsAt: number) => {
  const end = new Date(endsAt);
  return end.setUTCMonth(end.getUTCMonth() + METADATA_MONTHS);
});

/** Returns a job as the API shows it. */
export function describeJob(job: Job, now: number): JobAnswer {
  const status = statusOf(job, now);
  return {
    job_id: job.id,
    status,
    pipeline: job.pipeline,
    created_at: timestamp(job.createdAt),
    ...(status === 'completed' && { completed_at: timestamp(job.endsAt) }),
    ...(status === 'failed' && { failed_at: timestamp(job.endsAt), failure_reason: job.failure ?? '' }),
    ...((status === 'queued' || status === 'processing') && { estimated_completion: timestamp(job.endsAt) }),
  };
}
