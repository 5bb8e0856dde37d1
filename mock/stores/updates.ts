import { StoreError } from '../engine/store-error.ts';
import type { Store, Update } from '../engine/store.ts';

/** How many changes are made as one step, and of how many entries. */
const MOST_CHANGES = 200;
const MOST_KEYS = 1000;

/** How many changes may wait: more come only where a store does not respond any more. */
const MOST_WAITING = 20_000;

/** The function of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setImmediate: soon } = globalThis;

/** What a store's entries become by one or several changes: the new value, undefined to delete, and its lifetime. */
export type Writes = Map<string, { value: unknown; lifetime: number | undefined }>;

/**
 * Makes changes as one step: reads `keys`, hands `run` their values, and keeps what it returns. May run it again, for as
 * long as `isWanted`: then somebody still waits for one of the changes.
 */
export type Commit = (
  keys: readonly string[],
  run: (values: ReadonlyMap<string, unknown>) => Writes,
  isWanted: () => boolean,
) => Promise<void>;

/**
 * Returns an `update` for a store: changes that come within one turn of the event loop, or while others are under way,
 * are made as one step, in the order in which they came. So however many there are, each costs only a part of a way to
 * the store, and none makes another one of this process try again. Steps follow each other: there is one at a time. A
 * change whose caller does not say for how long it waits is waited for as long as `patience`, in milliseconds.
 */
export function createUpdates(commit: Commit, patience: number): Store['update'] {
  let waiting: Job[] = [];
  let isRunning = false;

  async function work(): Promise<void> {
    isRunning = true;
    await new Promise<void>((resolve) => soon(resolve));
    while (waiting.length > 0) {
      const { jobs, keys } = take();
      if (jobs.length === 0) continue;
      await commit(
        keys,
        (values) => runAll(jobs, values),
        () => jobs.some(({ isWanted }) => isWanted()),
      ).then(
        () => jobs.forEach(({ settle }) => settle()),
        (error: unknown) => jobs.forEach(({ reject }) => reject(error)),
      );
    }
    isRunning = false;
  }

  /** Takes as many of those that wait as are made at once, but for those that their callers have given up. */
  function take(): { jobs: Job[]; keys: string[] } {
    const keys = new Set<string>();
    const jobs: Job[] = [];
    let taken = 0;
    for (const job of waiting) {
      if (jobs.length === MOST_CHANGES || (jobs.length > 0 && keys.size + job.keys.length > MOST_KEYS)) break;
      taken += 1;
      if (!job.isWanted()) {
        job.reject(new StoreError('hanging'));
        continue;
      }
      for (const key of job.keys) keys.add(key);
      jobs.push(job);
    }
    waiting = waiting.slice(taken);
    return { jobs, keys: [...keys] };
  }

  return <T, R>(
    keys: readonly string[],
    change: (values: (T | undefined)[]) => Update<T, R>,
    isWanted: () => boolean = within(patience),
  ) =>
    new Promise<R>((resolve, reject) => {
      if (waiting.length >= MOST_WAITING) return reject(new StoreError('hanging'));
      let settle = () => {};
      waiting.push({
        keys,
        isWanted,
        run: (values) => {
          // Run again, it is one more try: the one before it was not kept.
          if (!isWanted()) {
            settle = () => reject(new StoreError('hanging'));
            return null;
          }
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

/** Returns what tells whether so many milliseconds from now have not passed yet. */
export function within(milliseconds: number): () => boolean {
  const deadline = performance.now() + milliseconds;
  return () => performance.now() <= deadline;
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
  /** Whether its caller still waits. */
  isWanted: () => boolean;
  /** Makes the change; null where it threw. */
  run: (values: unknown[]) => Update<unknown, unknown> | null;
  /** Resolves, or rejects with what the change threw. */
  settle: () => void;
  reject: (error: unknown) => void;
}
