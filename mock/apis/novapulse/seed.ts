import type { SeedEntry } from '../../engine/seed-entry.ts';
import type { Job } from './job.ts';
import { TRANSCRIPTION } from './transcript.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The jobs that a fresh sandbox has: one of each outcome for test keys, two finished ones for live keys, one whose results are gone. */
export function seed(now: number): SeedEntry[] {
  const long = job('job_5e1f0a2b3c4d', 'full-analysis', now - 12 * MINUTE, 24 * HOUR);
  const broken = {
    ...job('job_0d4e8b7a6c55', 'full-analysis', now - 2 * HOUR, MINUTE),
    failure: 'The audio could not be decoded.',
  };
  const transcribed = job('job_7a2d9c4f1e8b', 'transcription', now - 3 * HOUR, 90_000);
  const analysed = job('job_9f3c2a1b4e7d', 'full-analysis', now - 4 * HOUR, 107_000);
  const old = job('job_3c5e7a9b1d2f', 'full-analysis', now - 100 * 24 * HOUR, 107_000);
  const live = [
    job('job_b41d7e90c2f6', 'full-analysis', now - 5 * HOUR, 110_000),
    job('job_c87f03ad51e9', 'transcription', now - 26 * HOUR, 80_000),
  ];
  return [
    ...[long, broken, transcribed, analysed].map((resource) => entry('acme', 'sandbox', resource)),
    ...[analysed, transcribed, old].map((resource) => entry('trial', 'sandbox', resource)),
    ...live.map((resource) => entry('acme', 'production', resource)),
  ];
}

function job(id: string, pipeline: Job['pipeline'], createdAt: number, takes: number): Job {
  return {
    id,
    pipeline,
    language: 'en-US',
    seconds: TRANSCRIPTION.duration_seconds,
    createdAt,
    startsAt: createdAt,
    endsAt: createdAt + takes,
    failure: null,
  };
}

function entry(account: string, environment: string, resource: Job): SeedEntry {
  return { account, environment, collection: 'jobs', id: resource.id, resource };
}
