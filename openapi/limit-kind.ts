/** A kind that counts within windows of time. */
export type WindowKind = 'rolling-window' | 'fixed-window' | 'first-request-window';

/** A way of counting, as the `kind` of a policy names it. */
export type LimitKind = WindowKind | 'concurrency';

/**
 * The ways of counting: all that the engine, the pages, the chart and the tests know of one, besides how its state
 * changes, which is in mock/engine/limits/.
 */
export const LIMIT_KINDS: Record<WindowKind, LimitKindFacts<WindowStart>> &
  Record<'concurrency', LimitKindFacts<null>> = {
  'rolling-window': { windows: 'rolling', words: (counted, window) => `${counted} in any ${window}` },
  'fixed-window': { windows: 'epoch', words: (counted, window) => `${counted} in each ${window}` },
  'first-request-window': {
    windows: 'first-request',
    words: (counted, window) => `${counted} in the ${window} after the first`,
  },
  concurrency: { windows: null, words: () => 'at the same time' },
};

/** The kinds by their names, in the order of the table. */
export const LIMIT_KIND_NAMES = Object.keys(LIMIT_KINDS) as LimitKind[];

/** When windows begin: one after the other since the epoch, with the first request after the last one, or at any moment. */
type WindowStart = 'epoch' | 'first-request' | 'rolling';

interface LimitKindFacts<Windows extends WindowStart | null> {
  /** When windows begin. null: what runs at once is counted, and there are none. */
  windows: Windows;
  /** What a figure counts. `counted`: what is counted, such as requests; `window`: such as `60 seconds`. */
  words: (counted: string, window: string) => string;
}

/** Returns whether a kind counts within windows of time, and not what runs at once. False for a kind that is none. */
export function hasWindows(kind: LimitKind | undefined): kind is WindowKind {
  return kind !== undefined && LIMIT_KINDS[kind].windows !== null;
}
