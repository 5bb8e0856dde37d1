import { useEffect } from 'preact/hooks';
import type { Session } from '../session.ts';

/**
 * Brings the response into view when a run ends, where it is not in view: on a narrow screen it is below the request.
 * At full size it goes to the top, in a guide no farther than it has to.
 */
export function useReveal(session: Session, id: string, isFull: boolean): void {
  const isRunning = session.progress.value !== null;
  const stream = session.answer.value?.stream?.end === 'open';
  const isDone = !isRunning || stream;
  useEffect(() => {
    if (!isDone || session.answer.peek() === null) return;
    const box = document.getElementById(id);
    if (!box) return;
    const { top, bottom } = box.getBoundingClientRect();
    const isSeen = top >= 0 && bottom <= innerHeight;
    if (!isSeen) box.scrollIntoView({ block: isFull ? 'start' : 'nearest' });
  }, [isDone]);
}
