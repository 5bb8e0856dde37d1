import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { clockOffset, sandboxNow } from './state.ts';

/** How often a countdown is looked at, in milliseconds. */
const TICK = 500;

/**
 * Returns the sandbox's time, as often as a countdown needs it while one runs; 0 at first, because the server's picture
 * has no time.
 */
export function useClock(isRunning: boolean): number {
  const now = useSignal(0);
  useEffect(() => {
    now.value = sandboxNow();
    if (!isRunning) return undefined;
    const timer = setInterval(() => (now.value = sandboxNow()), TICK);
    return () => clearInterval(timer);
  }, [isRunning, clockOffset.value]);
  return now.value;
}
