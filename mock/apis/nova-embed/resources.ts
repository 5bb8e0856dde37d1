import { among, between, flag, listOf, moment, objectOf, orNull, text, whole, type Form } from '../../engine/form.ts';
import type { Result } from './assessment.ts';
import type { CriteriaVersion, JobCriteria } from './criteria.ts';
import type { Batch } from './handlers/batches.ts';
import type { DeletionRequest } from './handlers/deletions.ts';
import type { LibraryCriterion } from './handlers/library.ts';
import type { QuestionSet } from './questions.ts';
import type { History, ScoringRecord } from './records.ts';
import { FAILURE_MESSAGES } from './resume.ts';
import type { ScoringJob } from './scoring.ts';
import type { Criterion, Question, Schemas } from './types.ts';

const importance = among<Criterion['importance']>({ MUST_HAVE: true, PREFERRED: true, NICE_TO_HAVE: true });
const failure = among(FAILURE_MESSAGES);
const result = objectOf<Result>({
  score: between(1, 10),
  assessment: objectOf<Result['assessment']>({
    verdict: text,
    strengths: listOf(text),
    concerns: listOf(text),
    interviewFocus: listOf(text),
  }),
});

/** What the mock stores: an imported file may hold anything. */
export const resources: Record<string, Form> = {
  criteria: objectOf<JobCriteria>({
    jobId: text,
    versions: listOf(
      objectOf<CriteriaVersion>({
        id: text,
        version: whole,
        createdAt: moment,
        archivedAt: orNull(moment),
        criteria: listOf(objectOf<Criterion>({ id: text, text, importance, order: whole })),
      }),
    ),
  }),
  'question-sets': objectOf<QuestionSet>({
    id: text,
    jobId: text,
    questions: listOf(
      objectOf<Question>({
        id: text,
        selectionType: among<Question['selectionType']>({ single: true, multi: true }),
        question: text,
        options: listOf(text),
        hint: orNull(text),
      }),
    ),
    guidance: text,
    createdAt: moment,
    expiresAt: moment,
  }),
  'scoring-jobs': objectOf<ScoringJob>({
    id: text,
    criteriaVersionId: text,
    jobId: text,
    applicationId: text,
    isRescore: flag,
    queuedAt: moment,
    startsAt: moment,
    endsAt: moment,
    outcome: (value) => (typeof value === 'string' ? failure : result)(value),
  }),
  batches: objectOf<Batch>({
    id: text,
    jobId: text,
    createdAt: moment,
    accepted: listOf(objectOf<Batch['accepted'][number]>({ applicationId: text, scoringJobId: text })),
    rejected: listOf(
      objectOf<Schemas['RejectedApplication']>({
        applicationId: text,
        error: objectOf<Schemas['RejectedApplication']['error']>({ message: text, reason: text }),
      }),
    ),
  }),
  'deletion-requests': objectOf<DeletionRequest>({
    id: text,
    scope: among<DeletionRequest['scope']>({ application: true, tenant: true }),
    createdAt: moment,
    startsAt: moment,
    endsAt: moment,
    fails: flag,
  }),
  library: objectOf<LibraryCriterion>({ id: text, text, importance, category: orNull(text), createdAt: moment }),
  records: objectOf<ScoringRecord>({
    at: moment,
    endsAt: moment,
    failure: orNull(failure),
    delivered: orNull(flag),
  }),
  history: objectOf<History>({ until: moment, salt: whole }),
};
