import { limitRows, resetMoment, secondsUntil } from '../../sandbox/limit-headers.ts';
import { advanceClock, sandboxNow } from '../../sandbox/state.ts';
import type { Session } from '../session.ts';

/** Returns the moment that the session's last answer makes one wait for, on the sandbox's clock, or null. */
export function nextReset({ view, answer, quotas }: Session): number | null {
  const rows = limitRows(view.api.limitHeaders, answer.value);
  return resetMoment(answer.value, rows, quotas.value?.here ?? []);
}

/** Moves the sandbox's clock to that moment; does nothing where it has passed. */
export async function skipToReset(session: Session): Promise<void> {
  const seconds = secondsUntil(nextReset(session) ?? 0, sandboxNow());
  if (seconds > 0) await advanceClock(seconds);
}
