import type { Api } from './define-api.ts';
import type { Store } from './store.ts';
import { worldPath } from './world.ts';

/** A resource that is there from the beginning. */
export interface SeedEntry {
  account: string;
  environment: string;
  /** The tenant, where the API has such. */
  world?: string;
  collection: string;
  id: string;
  resource: unknown;
}

const SEEDED = 'seeded';

/** Fills an empty store with what a fresh sandbox holds; leaves one that was filled before as it is. */
export async function ensureSeeded(store: Store, apis: readonly Api[], now: number): Promise<void> {
  if ((await store.get(SEEDED)) !== undefined) return;

  // Another tab may be doing the same, so the look and the writing are one step.
  const entries = freshEntries(apis, now);
  await store.update(
    entries.map(([key]) => key),
    ([seeded]) => ({
      ...(seeded === undefined && { values: entries.map(([, value]) => value) }),
      result: undefined,
    }),
  );
}

/** Empties the store and fills it with what a fresh sandbox holds. */
export async function seedAfresh(store: Store, apis: readonly Api[], now: number): Promise<void> {
  await store.replace(freshEntries(apis, now));
}

function freshEntries(apis: readonly Api[], now: number): [key: string, value: unknown][] {
  const resources = apis.flatMap((api) =>
    api
      .seed(now)
      .map(({ collection, id, resource, world, ...owner }): [string, unknown] => [
        `${worldPath({ api: api.contract.id, ...owner }, world)}${collection}/${id}`,
        resource,
      ]),
  );
  return [[SEEDED, now], ...resources];
}
