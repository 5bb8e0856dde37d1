import { exampleOf } from '../../engine/answer/example.ts';
import type { Handlers } from '../../engine/handler.ts';
import type { SeedEntry } from '../../engine/seed-entry.ts';
import { contract } from './contract.ts';
import type { JobCriteria } from './criteria.ts';
import type { Batch } from './handlers/batches.ts';
import type { DeletionRequest } from './handlers/deletions.ts';
import type { LibraryCriterion } from './handlers/library.ts';
import type { QuestionSet } from './questions.ts';
import type { History } from './records.ts';
import type { ScoringJob } from './scoring.ts';
import { DAY, HOUR, MINUTE, SECOND } from './time.ts';
import type { Operations, Schemas } from './types.ts';

/*
 * What a fresh sandbox holds is what the document's examples show; only the times are set to be lately.
 */

/** Two tenants of the demo partner in the sandbox environment, one in production. Other partners start empty. */
export function seed(now: number): SeedEntry[] {
  return [
    ...acmeCorp(now).map((entry) => ({ ...SANDBOX, namespace: 'acme-corp', ...entry })),
    { ...SANDBOX, namespace: 'globex-inc', ...entryOf('criteria', globexCriteria(now), 'jobId') },
    { ...PRODUCTION, namespace: 'acme-corp', ...entryOf('criteria', acmeCriteria(now), 'jobId') },
    ...deletionRequests(now).map((request) => ({ ...SANDBOX, ...entryOf('deletion-requests', request, 'id') })),
    { ...SANDBOX, ...history(now, 0) },
    { ...PRODUCTION, ...history(now, 500_000) },
  ];
}

type Entry = Pick<SeedEntry, 'collection' | 'id' | 'resource'>;

const SANDBOX = { account: 'partner_demo', environment: 'sandbox' };
const PRODUCTION = { account: 'partner_demo', environment: 'production' };

function acmeCorp(now: number): Entry[] {
  return [
    entryOf('criteria', acmeCriteria(now), 'jobId'),
    ...questionSets(now).map((set) => entryOf('question-sets', set, 'id')),
    ...library(now).map((criterion) => entryOf('library', criterion, 'id')),
    ...scoringJobs(now).map((job) => entryOf('scoring-jobs', job, 'id')),
    entryOf('batches', batch(now), 'id'),
  ];
}

function acmeCriteria(now: number): JobCriteria {
  const { versions } = example('listCriteriaVersions', 'versions');
  const archived = example('getCriteriaVersion', 'archived');
  const { criteria } = example('getCriteria', 'active');
  const [current, former] = versions;
  const changedAt = now - DAY;
  return {
    jobId: 'job-123',
    versions: [
      {
        id: former?.id ?? '',
        version: 1,
        createdAt: now - 8 * DAY,
        archivedAt: changedAt,
        criteria: archived.criteria,
      },
      { id: current?.id ?? '', version: 2, createdAt: changedAt, archivedAt: null, criteria },
    ],
  };
}

function globexCriteria(now: number): JobCriteria {
  const criteria: Schemas['Criterion'][] = [
    { id: 'crit_0a1b2c3d4e5f', text: 'Two or more years of work with customers', importance: 'MUST_HAVE', order: 0 },
    { id: 'crit_1b2c3d4e5f0a', text: 'Stays calm with people who are not', importance: 'PREFERRED', order: 1 },
  ];
  const version = { id: 'cmlz26v3000003globexincv3', version: 1, createdAt: now - 3 * DAY, archivedAt: null, criteria };
  return { jobId: 'job-900', versions: [version] };
}

function questionSets(now: number): QuestionSet[] {
  const { questionSet } = example('getQuestionSet', 'found');
  const current = { ...questionSet, createdAt: now - HOUR, expiresAt: now - HOUR + DAY };
  const expired = { ...current, id: 'cmlz26q9000009acmecorpqs9', createdAt: now - 2 * DAY, expiresAt: now - DAY };
  return [current, expired];
}

function library(now: number): LibraryCriterion[] {
  const { criteria } = example('listLibraryCriteria', 'library');
  return criteria.map((criterion, index) => ({ ...criterion, createdAt: now - (1 + 4 * index) * DAY }));
}

/** One of each outcome: a score, one that takes until tomorrow, and a failure. */
function scoringJobs(now: number): ScoringJob[] {
  const completed = exampleJob('completed');
  const pending = exampleJob('pending');
  const failed = exampleJob('failed');
  const queuedAt = now - 20 * HOUR;
  return [
    {
      ...keyOf(completed),
      queuedAt,
      startsAt: queuedAt + 2 * SECOND,
      endsAt: queuedAt + 14 * SECOND,
      outcome: { score: completed.score ?? 1, assessment: completed.assessment ?? EMPTY },
    },
    {
      ...keyOf(pending),
      queuedAt: now - MINUTE,
      startsAt: now - 50 * SECOND,
      endsAt: now + DAY,
      outcome: { score: completed.score ?? 1, assessment: completed.assessment ?? EMPTY },
    },
    {
      ...keyOf(failed),
      queuedAt,
      startsAt: queuedAt + 2 * SECOND,
      endsAt: queuedAt + 15 * SECOND,
      outcome: failed.errorCode ?? 'AI_SCORING_FAILED',
    },
  ];
}

function batch(now: number): Batch {
  const shown = example('getScoringBatch', 'completed');
  return {
    id: shown.batch.id,
    jobId: shown.batch.jobId,
    createdAt: now - 20 * HOUR,
    accepted: shown.scoringJobs.map(({ id, applicationId }) => ({ applicationId, scoringJobId: id })),
    rejected: shown.rejectedApplications,
  };
}

function deletionRequests(now: number): DeletionRequest[] {
  const [completed, processing, failed] = (['completed', 'processing', 'failed'] as const).map(
    (name) => example('getDeletionRequest', name).deletionRequest,
  );
  const createdAt = now - 2 * HOUR;
  const over = { createdAt, startsAt: createdAt + 2 * SECOND, endsAt: createdAt + 12 * SECOND };
  return [
    { id: completed?.id ?? '', scope: 'tenant', ...over, fails: false },
    { id: processing?.id ?? '', scope: 'application', createdAt, startsAt: createdAt, endsAt: now + DAY, fails: false },
    { id: failed?.id ?? '', scope: 'application', ...over, fails: true },
  ];
}

function history(now: number, salt: number): Entry {
  const resource: History = { until: now, salt };
  return { collection: 'history', id: 'scoring', resource };
}

const EMPTY: Schemas['Assessment'] = { verdict: '', strengths: [], concerns: [], interviewFocus: [] };

function exampleJob(name: 'completed' | 'pending' | 'failed'): Schemas['ScoringJob'] {
  return example('getScoringJob', name).scoringJob;
}

function keyOf({ id, criteriaVersionId, jobId, applicationId, isRescore }: Schemas['ScoringJob']) {
  return { id, criteriaVersionId, jobId, applicationId, isRescore };
}

function example<Id extends keyof Operations>(operationId: Id, name: string): BodyOf<Id> {
  return exampleOf(contract, operationId, name) as unknown as BodyOf<Id>;
}

function entryOf<T extends object>(collection: string, resource: T, id: keyof T & string): Entry {
  return { collection, id: String(resource[id]), resource };
}

/** What an operation answers with 200. */
type BodyOf<Id extends keyof Operations> = Extract<
  Awaited<ReturnType<Handlers<Operations>[Id]>>,
  { status: 200; body: unknown }
>['body'];
