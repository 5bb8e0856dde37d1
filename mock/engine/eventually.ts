import { Refusal } from './errors.ts';

/**
 * A value that is there at once, or later. What a store in memory has is there at once, and a promise of it would cost more
 * than reading it does.
 */
export type Eventually<T> = T | Promise<T>;

/** Goes on with a value: at once where it is there. What `next` throws then is thrown. */
export function when<T, R>(value: Eventually<T>, next: (value: T) => Eventually<R>): Eventually<R> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** Returns what `work` does, or what `rescue` makes of its failure, whether it throws or rejects. */
export function attempt<T>(work: () => Eventually<T>, rescue: (error: unknown) => Eventually<T>): Eventually<T> {
  try {
    const value = work();
    return isPromise(value) ? value.catch(rescue) : value;
  } catch (error) {
    return rescue(error);
  }
}

/**
 * Begins a way of steps of which each takes what the one before it made: `startWith(1).next(double).next(print).end`. A
 * refusal ends it, whether a step returns it or throws it; to return it costs a tenth of throwing it.
 */
export function startWith<T>(value: Eventually<T | Refusal>): Way<T> {
  return new Way(value);
}

/** A way of steps. */
class Way<T> {
  /** What the last step made, or the refusal that ended the way. */
  readonly end: Eventually<T | Refusal>;

  constructor(end: Eventually<T | Refusal>) {
    this.end = end;
  }

  /** Takes a step: at once where what it takes is there. */
  next<R>(step: (value: T) => Eventually<R | Refusal>): Way<R> {
    return new Way<R>(when(this.end, (value) => (value instanceof Refusal ? value : step(value))));
  }
}

/** A promise may be one of another realm, as in a test runner, so it is known by what it can do. */
function isPromise<T>(value: Eventually<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
