import { StoreError } from '../engine/store-error.ts';
import type { Update } from '../engine/store.ts';

/** How many changes are made as one step, and of how many entries. */
const MOST_CHANGES = 200;
const MOST_KEYS = 1000;

/** How many changes may wait: more come only where a store does not respond any more. */
const MOST_WAITING = 20_000;

/** What a store's entries become by one or several changes: the new value, undefined to delete, and its lifetime. */
export type Writes = Map<string, { value: unknown; lifetime: number | undefined }>;

/** Makes changes as one step: reads `keys`, hands `run` their values, and keeps what it returns. May run it again. */
export type Commit = (keys: readonly string[], run: (values: ReadonlyMap<string, unknown>) => Writes) => Promise<void>;

/**
 * Returns an `update` for a store: changes that wait for the one under way are made as one step, in the order in which
 * they came. So however many there are, each costs only a part of a way to the store, and none makes another one of this
 * process try again. `patience`: how long a change may wait, in milliseconds; `now`: milliseconds of a clock.
 */
export function createUpdates(
  commit: Commit,
  { patience, now = () => performance.now() }: { patience: number; now?: () => number },
): <T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) => Promise<R> {
  let waiting: Job[] = [];
  let isRunning = false;

  async function work(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const { jobs, keys } = take();
      if (jobs.length === 0) continue;
      await commit(keys, (values) => runAll(jobs, values)).then(
        () => jobs.forEach(({ settle }) => settle()),
        (error: unknown) => jobs.forEach(({ reject }) => reject(error)),
      );
    }
    isRunning = false;
  }

  /** Takes as many of those that wait as are made at once. One that waited for too long was given up by its caller. */
  function take(): { jobs: Job[]; keys: string[] } {
    const oldest = now() - patience;
    const keys = new Set<string>();
    const jobs: Job[] = [];
    let taken = 0;
    for (const job of waiting) {
      if (jobs.length === MOST_CHANGES || (jobs.length > 0 && keys.size + job.keys.length > MOST_KEYS)) break;
      taken += 1;
      if (job.since < oldest) {
        job.reject(new StoreError('hanging'));
        continue;
      }
      for (const key of job.keys) keys.add(key);
      jobs.push(job);
    }
    waiting = waiting.slice(taken);
    return { jobs, keys: [...keys] };
  }

  return <T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) =>
    new Promise<R>((resolve, reject) => {
      if (waiting.length >= MOST_WAITING) return reject(new StoreError('hanging'));
      let settle = () => {};
      waiting.push({
        keys,
        since: now(),
        run: (values) => {
          try {
            const update = change(values as (T | undefined)[]);
            settle = () => resolve(update.result);
            return update;
          } catch (error) {
            settle = () => reject(error);
            return null;
          }
        },
        settle: () => settle(),
        reject,
      });
      if (!isRunning) void work();
    });
}

/** Runs changes one after the other, each upon what those before it made, and returns what is to be written. */
function runAll(jobs: readonly Job[], values: ReadonlyMap<string, unknown>): Writes {
  const writes: Writes = new Map();
  for (const { keys, run } of jobs) {
    const update = run(keys.map((key) => (writes.has(key) ? writes.get(key)?.value : values.get(key))));
    update?.values?.forEach((value, index) => {
      const key = keys[index];
      if (key !== undefined) writes.set(key, { value, lifetime: update.lifetimes?.[index] });
    });
  }
  return writes;
}

/** A change that has not been kept yet. */
interface Job {
  keys: readonly string[];
  /** When it came, on the clock of this process. */
  since: number;
  /** Makes the change; null where it threw. */
  run: (values: unknown[]) => Update<unknown, unknown> | null;
  /** Resolves, or rejects with what the change threw. */
  settle: () => void;
  reject: (error: unknown) => void;
}
