import type { Call } from '../../engine/handler.ts';

/** Something that a list shows; `createdAt` in milliseconds since the epoch. */
export interface Entry {
  id: string;
  createdAt: number;
}

/** Returns one page of entries, the newest first, and whether there are more. Refuses an `after` that is none of them. */
export function pageOf<T extends Entry>(
  entries: readonly T[],
  { limit = 20, after }: { limit?: number; after?: string },
  { refuse }: Pick<Call<unknown, unknown, unknown>, 'refuse'>,
): { data: T[]; has_more: boolean } {
  const sorted = entries.toSorted((a, b) => b.createdAt - a.createdAt || b.id.localeCompare(a.id));
  const last = after === undefined ? -1 : sorted.findIndex(({ id }) => id === after);
  if (after !== undefined && last < 0) {
    throw refuse('invalid_value.after', 'No entry of this list has the id that after names.', {
      field: 'after',
      problem: 'must be the id of an entry of this list',
    });
  }
  const start = last + 1;
  return { data: sorted.slice(start, start + limit), has_more: start + limit < sorted.length };
}
