import type { Store } from './store.ts';

/** Where the clock's offset is kept. */
export const OFFSET = 'clock/offset';

/** Returns how far the sandbox's clock is ahead of real time, in milliseconds. */
export async function readOffset(store: Store): Promise<number> {
  return (await store.get<number>(OFFSET)) ?? 0;
}

/**
 * Moves the sandbox's clock forward and returns how far it is ahead of real time now, in milliseconds. Leaves it where it
 * is and returns null where that would be further than `farthest`.
 */
export function advanceClock(store: Store, milliseconds: number, farthest: number): Promise<number | null> {
  return store.update<number, number | null>([OFFSET], ([offset = 0]) => {
    const moved = offset + milliseconds;
    return moved > farthest ? { result: null } : { values: [moved], result: moved };
  });
}
