import type { Store } from '../store.ts';

/** How often at most one place is swept, in milliseconds, so that a write costs next to nothing more. */
const EVERY = 60_000;

/**
 * Removes the entries below `place` that have ended by `now` (milliseconds since the epoch), unless that was done within
 * the last minute, and returns their paths. `endOf` reads when an entry ends.
 */
export async function sweep<T>(store: Store, place: string, now: number, endOf: EndOf<T>): Promise<string[]> {
  const isDue = await store.update<number, boolean>([place], ([last]) =>
    last !== undefined && Math.abs(now - last) < EVERY ? { result: false } : { values: [now], result: true },
  );
  if (!isDue) return [];

  const isOver = (value: T, path: string) => endOf(value, path) <= now;
  const ended = (await store.list<T>(`${place}/`)).filter(([path, value]) => isOver(value, path)).map(([path]) => path);
  // One may have begun again since it was listed.
  return store.update<T, string[]>(ended, (values) => {
    const isGone = values.map((value, index) => value === undefined || isOver(value, ended[index] ?? ''));
    return {
      values: values.map((value, index) => (isGone[index] ? undefined : value)),
      result: ended.filter((_path, index) => isGone[index]),
    };
  });
}

type EndOf<T> = (value: T, path: string) => number;
