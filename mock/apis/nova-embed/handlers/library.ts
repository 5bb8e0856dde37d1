import { iso } from '../time.ts';
import type { AnyCall, Schemas, Some } from '../types.ts';

/** A criterion of the library as it is kept, with its time in milliseconds since the epoch. */
export interface LibraryCriterion extends Omit<Schemas['LibraryCriterion'], 'createdAt'> {
  createdAt: number;
}

export const libraryHandlers: Some<
  | 'listLibraryCriteria'
  | 'addLibraryCriterion'
  | 'getLibraryCriterion'
  | 'updateLibraryCriterion'
  | 'deleteLibraryCriterion'
> = {
  async listLibraryCriteria(call) {
    const { category } = call.query;
    const criteria = (await libraryOf(call).list())
      .filter((criterion) => category === undefined || criterion.category === category)
      .toSorted((a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id));
    return { status: 200, body: { criteria: criteria.map(describeLibraryCriterion) } };
  },

  async addLibraryCriterion(call) {
    const { text, importance, category = null } = call.body;
    const criterion = { id: await call.newId('lib'), text, importance, category, createdAt: call.now };
    await libraryOf(call).put(criterion.id, criterion);
    return { status: 201, body: { criterion: describeLibraryCriterion(criterion) } };
  },

  async getLibraryCriterion(call) {
    const criterion = await libraryOf(call).get(call.params.criterionId);
    if (!criterion) throw refuseMissing(call, call.params);
    return { status: 200, body: { criterion: describeLibraryCriterion(criterion) } };
  },

  async updateLibraryCriterion(call) {
    const { text, importance, category } = call.body;
    const changed = await libraryOf(call).update(call.params.criterionId, (criterion) => ({
      ...criterion,
      ...(text !== undefined && { text }),
      ...(importance !== undefined && { importance }),
      ...(category !== undefined && { category }),
    }));
    if (!changed) throw refuseMissing(call, call.params);
    return { status: 200, body: { criterion: describeLibraryCriterion(changed) } };
  },

  async deleteLibraryCriterion(call) {
    const { criterionId } = call.params;
    if (!(await libraryOf(call).get(criterionId))) throw refuseMissing(call, call.params);
    await libraryOf(call).delete(criterionId);
    return { status: 200, body: { success: true } };
  },
};

function libraryOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<LibraryCriterion>('library');
}

function describeLibraryCriterion({ createdAt, ...criterion }: LibraryCriterion): Schemas['LibraryCriterion'] {
  return { ...criterion, createdAt: iso(createdAt) };
}

function refuseMissing({ namespace, refuse }: AnyCall, params: { criterionId: string }): Error {
  return refuse(
    'LIBRARY_CRITERION_NOT_FOUND',
    `The library of the tenant ${namespace.name} has no such criterion.`,
    params,
  );
}
