/** What became of a call to a store: it has no room, may not be used, did not respond in time, or failed otherwise. */
export type StoreFailure = 'full' | 'refused' | 'hanging' | 'failed';

/** The store could not give or keep what it was asked for. Nothing of the call was kept, as far as the store can tell. */
export class StoreError extends Error {
  override name = 'StoreError' as const;
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, cause?: unknown) {
    super(WHY[failure], cause === undefined ? {} : { cause });
    this.failure = failure;
  }
}

/** What a reader is told: what happened, and what to do. */
const WHY: Record<StoreFailure, string> = {
  full: 'The storage of the mock is full, so nothing of this request was kept. Reset the mock, or free some disk space.',
  refused:
    'The browser blocks the storage of the mock. Allow this site to store data, or reload the page to run in memory.',
  hanging: 'The storage of the mock did not respond in time. Try again; in a browser, close other tabs of this site.',
  failed: 'The storage of the mock failed, so nothing of this request was kept. Try again; if it fails again, reset.',
};

/** Returns the error as one of the store's. Browsers and databases name their errors; a message may hold anything. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { name, code, errcode } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown;
    code?: unknown;
    /** SQLite's own: 13 is SQLITE_FULL. */
    errcode?: unknown;
  };
  if (name === 'QuotaExceededError' || code === 'ENOSPC' || errcode === 13) return new StoreError('full', error);
  if (name === 'SecurityError' || name === 'NotAllowedError' || code === 'EACCES')
    return new StoreError('refused', error);
  return new StoreError('failed', error);
}
