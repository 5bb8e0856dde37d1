import type { Store } from '../store.ts';

/** How often at most one place is swept, in milliseconds, so that a write costs next to nothing more. */
const EVERY = 60_000;

/**
 * Removes the entries below `place` that have ended by `now` (milliseconds since the epoch), unless that was done within
 * the last minute. `endOf` reads when an entry ends.
 */
export async function sweep<T>(store: Store, place: string, now: number, endOf: EndOf<T>): Promise<void> {
  const isDue = await store.update<number, boolean>([place], ([last]) =>
    last !== undefined && Math.abs(now - last) < EVERY ? { result: false } : { values: [now], result: true },
  );
  if (!isDue) return;

  const isOver = (value: T, path: string) => endOf(value, path) <= now;
  const ended = (await store.list<T>(`${place}/`)).filter(([path, value]) => isOver(value, path)).map(([path]) => path);
  // One may have begun again since it was listed.
  await store.update<T, void>(ended, (values) => ({
    values: values.map((value, index) =>
      value === undefined || isOver(value, ended[index] ?? '') ? undefined : value,
    ),
    result: undefined,
  }));
}

type EndOf<T> = (value: T, path: string) => number;
