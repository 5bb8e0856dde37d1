import type { Api } from './define-api.ts';
import type { Store } from './store.ts';
import { namespacePath } from './namespace.ts';

/** Where it is kept that an API's resources were put into a store. */
export const seedMarkOf = (api: Api) => `seeded/${api.contract.id}`;

/** Returns when the store was given what a fresh sandbox has of this API, in milliseconds since the epoch. */
export async function seededAt(store: Store, api: Api): Promise<number | undefined> {
  return store.get<number>(seedMarkOf(api));
}

/** Puts what a fresh sandbox has of this API into the store, unless that was done before. */
export async function ensureSeeded(store: Store, api: Api, now: number): Promise<void> {
  // Another tab may be doing the same, so the look and the writing are one step.
  const entries = freshEntries(api, now);
  await store.update(
    entries.map(([key]) => key),
    ([seeded]) => ({
      ...(seeded === undefined && { values: entries.map(([, value]) => value) }),
      result: undefined,
    }),
  );
}

function freshEntries(api: Api, now: number): [key: string, value: unknown][] {
  const resources = api
    .seed(now)
    .map(({ collection, id, resource, namespace, ...owner }): [string, unknown] => [
      `${namespacePath({ api: api.contract.id, ...owner }, namespace)}${collection}/${id}`,
      resource,
    ]);
  return [[seedMarkOf(api), now], ...resources];
}
