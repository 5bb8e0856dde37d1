import { activeVersion, changeJob, findActive, refuseMissing, replaceVersion, reserveIds } from '../criteria.ts';
import type { AnyCall, NewCriterion, Schemas, Some } from '../types.ts';

export const itemHandlers: Some<'addCriterion' | 'editCriterion' | 'removeCriterion'> = {
  async addCriterion(call) {
    const [id = ''] = await reserveIds(call, 1);
    return {
      status: 201,
      body: await changeItem(call, call.params.jobId, id, (criteria) => [
        ...criteria,
        { id, ...pickCriterion(call.body), order: criteria.length },
      ]),
    };
  },

  async editCriterion(call) {
    const { jobId, criterionId } = call.params;
    const change = pickCriterion(call.body);
    return {
      status: 200,
      body: await changeItem(call, jobId, criterionId, (criteria) =>
        criteria.map((each) => (each.id === criterionId ? { ...each, ...change } : each)),
      ),
    };
  },

  async removeCriterion(call) {
    const { jobId, criterionId } = call.params;
    await changeItem(call, jobId, criterionId, (criteria) =>
      criteria.filter(({ id }) => id !== criterionId).map((each, order) => ({ ...each, order })),
    );
    return { status: 200, body: { success: true } };
  },
};

/** Changes the active criteria as one step, and returns the criterion that it is about, with all of them. */
async function changeItem(
  call: Pick<AnyCall, 'namespace' | 'refuse'>,
  jobId: string,
  criterionId: string,
  change: (criteria: Criteria) => Criteria,
): Promise<Schemas['CriterionAnswer']> {
  await findActive(call, jobId);
  const outcome = await changeJob<Outcome>(call, jobId, (job) => {
    const active = activeVersion(job);
    if (!active) return { job, result: 'no-criteria' };
    const criteria = change(active.criteria);
    const criterion = [...criteria, ...active.criteria].find(({ id }) => id === criterionId);
    if (!criterion) return { job, result: 'no-criterion' };
    return { job: replaceVersion(job, { ...active, criteria }), result: { criterion, criteria } };
  });
  if (outcome === 'no-criteria') throw refuseMissing(call, jobId);
  if (outcome !== 'no-criterion') return outcome;
  throw call.refuse('CRITERIA_NOT_FOUND.criterion', 'The active criteria of this job have none with this id.', {
    jobId,
    criterionId,
  });
}

/** A body may hold more than the document names; none of it is kept. */
function pickCriterion<T extends Partial<NewCriterion>>({ text, importance }: T): Pick<T, keyof T & Named> {
  return { ...(text !== undefined && { text }), ...(importance !== undefined && { importance }) } as Pick<
    T,
    keyof T & Named
  >;
}

type Criteria = Schemas['Criterion'][];
type Outcome = Schemas['CriterionAnswer'] | 'no-criteria' | 'no-criterion';
type Named = 'text' | 'importance';
