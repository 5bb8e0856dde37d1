import { useEffect } from 'preact/hooks';
import { changes, clockOffset, connection } from '../../sandbox/state.ts';
import type { Session } from '../session.ts';

/** How long after the last keystroke a key that is being typed is looked up. */
const TYPING = 250;

/**
 * Keeps the session's quotas up to date: after each answer and each change of the key, and whenever the clock or
 * another tab may have changed them. Asking costs nothing. `now` is the time that is shown.
 */
export function useQuotas(session: Session, now: number): void {
  const { key } = session.state.value;
  const ended = session.quotas.value?.here.some(({ remaining, limit, resetAt }) => remaining < limit && resetAt <= now);
  const isReady = connection.value !== null && session.progress.value === null;

  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => void session.refreshQuotas(), keyDelay(session, key));
    return () => clearTimeout(timer);
  }, [isReady, key, session.answer.value, clockOffset.value, changes.value, ended]);

  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && connection.value && void session.refreshQuotas();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [session, key]);
}

function keyDelay({ view }: Session, key: string): number {
  return view.api.key?.demo.some(({ value }) => value === key) ? 0 : TYPING;
}
