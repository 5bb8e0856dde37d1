import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ownDocument } from '../../../sandbox/own/own-document.ts';
import type { Session } from '../../session.ts';
import type { RequestState } from '../../state.ts';

/** Writes every request of the session into the history, once it was answered. What writes it is loaded then. */
export function useHistory(session: Session): void {
  useEffect(() => {
    // What is sent to a document of the reader's own is written nowhere.
    if (ownDocument()) return undefined;
    let sent: RequestState | null = null;
    return effect(() => {
      const isRunning = session.progress.value !== null;
      if (isRunning) {
        sent ??= session.state.peek();
      } else if (sent) {
        const [state, status] = [
          sent,
          session.failure.peek() === null ? (session.answer.peek()?.status ?? null) : null,
        ];
        sent = null;
        import('./record.ts').then(({ record }) => record(session.view, state, status)).catch(() => undefined);
      }
    });
  }, [session]);
}
