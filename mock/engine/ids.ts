import { hashSecret } from './keys/key.ts';
import type { Store } from './store.ts';

/**
 * Returns a new id, `<prefix>_` and 12 hexadecimal digits. Ids follow from how many were given out before, so a
 * freshly reset sandbox always gives the same ones in the same order.
 */
export async function newId(store: Store, prefix: string): Promise<string> {
  const n = await store.update<number, number>([`ids/${prefix}`], ([last = 0]) => ({
    values: [last + 1],
    result: last + 1,
  }));
  return `${prefix}_${hashSecret(`${prefix} ${n}`).slice(0, 12)}`;
}
