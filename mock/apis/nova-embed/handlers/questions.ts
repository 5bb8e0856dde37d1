import { cuidOf } from '../ids.ts';
import { createQuestionSet, describeQuestionSet } from '../questions.ts';
import type { QuestionSet } from '../questions.ts';
import type { AnyCall, Some } from '../types.ts';
import { SECOND } from '../time.ts';

/**
 * How long a request that makes questions or criteria counts as in flight: what the documents say the real service
 * takes, so that the cap on them can be met here too.
 */
export const AI_TAKES = 12 * SECOND;

export const questionHandlers: Some<'createQuestionSet' | 'getCurrentQuestionSet' | 'getQuestionSet'> = {
  async createQuestionSet(call) {
    const { params, body, now, newId, holdSlot } = call;
    const set = createQuestionSet(cuidOf(await newId('question-set')), params.jobId, body.jobContext, now);
    await setsOf(call).put(set.id, set);
    await holdSlot('criteria_ai_inflight', now + AI_TAKES);
    return { status: 201, body: describeQuestionSet(set) };
  },

  async getCurrentQuestionSet(call) {
    const { params, namespace, now, refuse } = call;
    const sets = (await setsOf(call).list()).filter(
      ({ jobId, expiresAt }) => jobId === params.jobId && expiresAt > now,
    );
    const newest = sets.toSorted((a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id))[0];
    if (newest) return { status: 200, body: describeQuestionSet(newest) };
    throw refuse('QUESTION_SET_NOT_FOUND', `The tenant ${namespace.name} has no question set for this job.`, params);
  },

  async getQuestionSet(call) {
    return { status: 200, body: describeQuestionSet(await findQuestionSet(call, call.params)) };
  },
};

/** Returns a question set of a job, or refuses where there is none with this id, or none any more. */
export async function findQuestionSet(
  call: Pick<AnyCall, 'namespace' | 'now' | 'refuse'>,
  { jobId, questionSetId }: { jobId: string; questionSetId: string },
): Promise<QuestionSet> {
  const set = await setsOf(call).get(questionSetId);
  if (set?.jobId === jobId && set.expiresAt > call.now) return set;

  const why =
    set?.jobId === jobId
      ? 'The question set has expired and was removed.'
      : `The tenant ${call.namespace.name} has no such question set for this job.`;
  throw call.refuse('QUESTION_SET_NOT_FOUND', why, { jobId, questionSetId });
}

function setsOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<QuestionSet>('question-sets');
}
