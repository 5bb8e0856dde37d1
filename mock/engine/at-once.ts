import type { Eventually } from './eventually.ts';
import type { Store, Update } from './store.ts';

/** What a store in this process's memory does without a promise, which would cost more than reading does. */
export interface AtOnce {
  read<T>(keys: readonly string[]): (T | undefined)[];
  update<T, R>(keys: readonly string[], change: (values: (T | undefined)[]) => Update<T, R>): R;
}

// Known by the store itself: one that only takes over some of its methods may do others differently.
const known = new WeakMap<Store, AtOnce>();

/** Says that a store can do at once what it does with promises. */
export function offerAtOnce(store: Store, atOnce: AtOnce): void {
  known.set(store, atOnce);
}

/** Returns whether a store does at once what it does, and never fails. */
export function isAtOnce(store: Store): boolean {
  return known.has(store);
}

/** Reads as the store's own `read` does, at once where that is possible. */
export function read<T>(store: Store, keys: readonly string[]): Eventually<(T | undefined)[]> {
  return known.get(store)?.read<T>(keys) ?? store.read<T>(keys);
}

/** Makes a change as the store's own `update` does, at once where that is possible. */
export function update<T, R>(
  store: Store,
  keys: readonly string[],
  change: (values: (T | undefined)[]) => Update<T, R>,
): Eventually<R> {
  const atOnce = known.get(store);
  return atOnce ? atOnce.update(keys, change) : store.update(keys, change);
}
