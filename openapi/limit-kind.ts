/**
 * The ways of counting, by the `kind` that a policy names: all that the engine, the pages, the chart and the tests know
 * of one, besides how its state changes, which is in mock/engine/limits/.
 */
export const LIMIT_KINDS = {
  'rolling-window': { windows: 'rolling', words: (counted, window) => `${counted} in any ${window}` },
  'fixed-window': { windows: 'epoch', words: (counted, window) => `${counted} in each ${window}` },
  'first-request-window': {
    windows: 'first-request',
    words: (counted, window) => `${counted} in the ${window} after the first`,
  },
  concurrency: { windows: null, words: () => 'at the same time' },
} as const satisfies Record<string, LimitKindFacts>;

export type LimitKind = keyof typeof LIMIT_KINDS;

/** A kind that counts within windows of time. */
export type WindowKind = {
  [Kind in LimitKind]: (typeof LIMIT_KINDS)[Kind]['windows'] extends null ? never : Kind;
}[LimitKind];

/** The kinds by their names, in the order of the table. */
export const LIMIT_KIND_NAMES = Object.keys(LIMIT_KINDS) as LimitKind[];

interface LimitKindFacts {
  /**
   * When windows begin: one after the other since the epoch, with the first request after the last one, or at any
   * moment. null: what runs at once is counted, and there are none.
   */
  windows: 'epoch' | 'first-request' | 'rolling' | null;
  /** What a figure counts. `counted`: what is counted, such as requests; `window`: such as `60 seconds`. */
  words: (counted: string, window: string) => string;
}

/** Returns whether a kind counts within windows of time, and not what runs at once. False for a kind that is none. */
export function hasWindows(kind: LimitKind | undefined): kind is WindowKind {
  return kind !== undefined && LIMIT_KINDS[kind].windows !== null;
}
