/** Returns whole seconds until a moment, at least one: a client that waits so long finds room. */
export function secondsUntil(moment: number, now: number): number {
  return Math.max(1, Math.ceil((moment - now) / 1000));
}
