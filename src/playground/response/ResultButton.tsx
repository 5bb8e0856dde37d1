import { formatSeconds, limitRows, secondsUntil } from '../../sandbox/limit-headers.ts';
import { useClock } from '../../sandbox/use-clock.ts';
import { limitsOf } from '../limits/nearest.ts';
import { nextReset } from '../limits/skip.ts';
import type { Session } from '../session.ts';
import { describe } from './StatusLine.tsx';

/**
 * The result in one line, in the bar of a narrow screen: "429 · 0 of 3 · retry in 59 s". It leads to the response.
 * Before there is one, the line says what will be sent.
 */
export default function ResultButton({ session, target }: { session: Session; target: string }) {
  const answer = session.answer.value;
  const progress = session.progress.value;
  const now = useClock(answer !== null);
  if (!answer) {
    const { method, path } = session.state.value.draft;
    return (
      <span class="pg-result" data-class="">
        {progress ? describe(progress) : `${method} ${path}`}
      </span>
    );
  }
  const [nearest] = limitsOf(session);
  const { figures } = nearest ?? {};
  // What the response says comes first: the mock's own moment may be rounded up by a second.
  const told = limitRows(session.view.api.limitHeaders, answer).find(({ kind }) => kind === 'retry-after')?.due;
  const left = answer.status === 429 ? secondsUntil(told ?? nextReset(session) ?? 0, now) : 0;
  const parts = [
    String(answer.status),
    ...(figures ? [`${figures.remaining} of ${figures.limit}`] : []),
    ...(left > 0 && now > 0 ? [`retry in ${formatSeconds(left)}`] : []),
  ];
  return (
    <button
      type="button"
      class="pg-result"
      data-class={String(answer.status)[0]}
      onClick={() => document.getElementById(target)?.scrollIntoView({ block: 'start' })}
    >
      {progress ? describe(progress) : parts.join(' · ')}
      <span aria-hidden="true"> ↑</span>
    </button>
  );
}
