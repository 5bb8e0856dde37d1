import type { Page, Store, Update } from './store.ts';
import { StoreError, toStoreError } from './store-error.ts';

/** How often calls that wait are looked at, and how long the store may be silent where it does not say, in milliseconds. */
const TICK = 100;
const PATIENCE = 4000;

/** How many times its patience a call may take of a store that does reply to others. */
const LONGEST = 10;

/** The timer of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setTimeout: startTimer } = globalThis;

/**
 * Returns the store with every call bounded: one that the store fails rejects with a `StoreError`, and so do all that wait
 * once the store has ended no call of their kind for as long as its patience. One that is only busy is waited for. A
 * change that was given up is not made any more. What a change throws passes as it is.
 */
export function guardStore(
  store: Store,
  start: (look: () => void, milliseconds: number) => unknown = startTimer,
): Store {
  const patience = store.patience ?? PATIENCE;
  const waiting = new Set<Waiting>();
  // Counted in looks: a process that is kept from looking by its own work has not waited for the store meanwhile.
  let looks = 0;
  const ended: Record<Kind, number> = { reading: 0, changing: 0 };
  let isLooking = false;

  // One timer for all calls, for most of them end long before it does.
  function look(): void {
    isLooking = false;
    looks += 1;
    for (const each of waiting) {
      const silence = (looks - Math.max(each.since, ended[each.kind])) * TICK;
      const age = (looks - each.since) * TICK;
      if (silence >= patience || age >= patience * LONGEST) each.giveUp(new StoreError('hanging'));
    }
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

  function bounded<T>(
    kind: Kind,
    call: (isWanted: () => boolean) => Promise<T>,
    own: (error: unknown) => boolean = () => false,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const entry: Waiting = { kind, since: looks, giveUp: (error) => end(() => reject(error)) };
      const end = (settle: () => void) => {
        waiting.delete(entry);
        settle();
      };
      waiting.add(entry);
      lookLater();
      call(() => waiting.has(entry)).then(
        (value) => {
          ended[kind] = looks;
          end(() => resolve(value));
        },
        (error: unknown) => end(() => reject(own(error) ? error : toStoreError(error))),
      );
    });
  }

  return {
    ...(store.now && { now: store.now.bind(store) }),
    patience,
    get: (key) => bounded('reading', () => store.get(key)),
    read: <T>(keys: readonly string[]) => bounded('reading', () => store.read<T>(keys)),
    list: <T>(prefix: string, page?: Page) => bounded('reading', () => store.list<T>(prefix, page)),
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
        'changing',
        (isWanted) => store.update<T, R>(keys, kept, isWanted),
        (error) => thrown.includes(error),
      );
    },
    delete: (key) => bounded('changing', () => store.delete(key)),
    replace: (entries) => bounded('changing', () => store.replace(entries)),
    size: () => bounded('reading', () => store.size()),
  };
}

/** Calls that a store may serve while others wait: one process that writes keeps no other from reading. */
type Kind = 'reading' | 'changing';

/** A call that has not ended. */
interface Waiting {
  kind: Kind;
  /** How many looks there had been when it began. */
  since: number;
  giveUp: (error: StoreError) => void;
}
