import type { Page, Store, Update } from './store.ts';
import { StoreError, toStoreError } from './store-error.ts';

/** How often calls that wait are looked at, and how long they may take where the store does not say, in milliseconds. */
const TICK = 250;
const PATIENCE = 4000;

/** The timer of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setTimeout: startTimer } = globalThis;

/**
 * Returns the store with every call bounded: one that the store fails, or does not end in time, rejects with a
 * `StoreError`. What a change throws passes as it is.
 */
export function guardStore(
  store: Store,
  start: (look: () => void, milliseconds: number) => unknown = startTimer,
): Store {
  const patience = store.patience ?? PATIENCE;
  const waiting = new Set<Waiting>();
  let looks = 0;
  let isLooking = false;

  // One timer for all calls, for most of them end long before it does.
  function look(): void {
    isLooking = false;
    looks += 1;
    for (const each of waiting) if ((looks - each.since) * TICK >= patience) each.giveUp(new StoreError('hanging'));
    if (waiting.size > 0) lookLater();
  }

  function lookLater(): void {
    if (isLooking) return;
    isLooking = true;
    const timer = start(look, TICK);
    // In Node it must not keep the process.
    if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
      timer.unref();
  }

  function bounded<T>(call: () => Promise<T>, own: (error: unknown) => boolean = () => false): Promise<T> {
    return new Promise((resolve, reject) => {
      const entry: Waiting = { since: looks, giveUp: (error) => end(() => reject(error)) };
      const end = (settle: () => void) => {
        waiting.delete(entry);
        settle();
      };
      waiting.add(entry);
      lookLater();
      call().then(
        (value) => end(() => resolve(value)),
        (error: unknown) => end(() => reject(own(error) ? error : toStoreError(error))),
      );
    });
  }

  return {
    ...(store.now && { now: store.now.bind(store) }),
    patience,
    get: (key) => bounded(() => store.get(key)),
    read: <T>(keys: readonly string[]) => bounded(() => store.read<T>(keys)),
    list: <T>(prefix: string, page?: Page) => bounded(() => store.list<T>(prefix, page)),
    update: <T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>) => {
      const thrown: unknown[] = [];
      const kept = (values: (T | undefined)[]) => {
        try {
          return change(values);
        } catch (error) {
          thrown.push(error);
          throw error;
        }
      };
      return bounded(
        () => store.update<T, R>(keys, kept),
        (error) => thrown.includes(error),
      );
    },
    delete: (key) => bounded(() => store.delete(key)),
    replace: (entries) => bounded(() => store.replace(entries)),
    size: () => bounded(() => store.size()),
  };
}

/** A call that has not ended. */
interface Waiting {
  /** How many looks there had been when it began. */
  since: number;
  giveUp: (error: StoreError) => void;
}
