import { hashSecret } from './keys/key.ts';
import type { Store } from './store.ts';

/**
 * Returns a new id, `<prefix>_` and 12 hexadecimal digits. Ids follow from how many were given out before, so a
 * freshly reset sandbox always gives the same ones in the same order.
 */
export async function newId(store: Store, prefix: string): Promise<string> {
  const [id = ''] = await newIds(store, prefix, 1);
  return id;
}

/** Returns so many new ids, those that as many calls of {@link newId} would return, in one step. */
export async function newIds(store: Store, prefix: string, count: number): Promise<string[]> {
  const before = await store.update<number, number>([`ids/${prefix}`], ([last = 0]) => ({
    values: [last + count],
    result: last,
  }));
  return Array.from(
    { length: count },
    (_, index) => `${prefix}_${hashSecret(`${prefix} ${before + index + 1}`).slice(0, 12)}`,
  );
}
