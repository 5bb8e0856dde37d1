/** The client loops of the lab, in the order in which they are offered; each is a module of this name in loops/. */
export const LOOP_NAMES = {
  none: 'No retry',
  fixed: 'Fixed delay',
  exponential: 'Exponential',
  jitter: 'Exponential with jitter',
  honor: 'Wait as the response says',
} as const;

export type LoopId = keyof typeof LOOP_NAMES;

export const LOOP_IDS = Object.keys(LOOP_NAMES) as LoopId[];
