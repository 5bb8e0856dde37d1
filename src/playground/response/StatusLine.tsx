import { formatSize, formatTime, mediaTypeOf } from '../../sandbox/answer.ts';
import { connection } from '../../sandbox/state.ts';
import Marks from '../request/Marks.tsx';
import type { Progress, Session } from '../session.ts';
import type { Expected } from './expected.ts';

/** What came back in one line, or where the request is. Before the first request it says what the documents expect. */
export default function StatusLine({ session, expected }: { session: Session; expected: Expected | null }) {
  const { progress, failure, stopped, statuses, outcome } = session;
  const answer = session.answer.value;
  const isStopped = stopped.value !== null;
  const note = failure.value ?? (progress.value ? describe(progress.value) : outcome.value);

  return (
    <div class="pg-status-line">
      {answer ? (
        <span class="pg-verdict">
          <strong class="pg-status" data-class={String(answer.status)[0]}>
            {answer.status} {answer.phrase}
          </strong>
          <span class="pg-dim pg-when">
            <span>
              {formatTime(answer.milliseconds)} · {formatSize(answer.size)}
              <span class="pg-media"> · {mediaTypeOf(answer) || 'no body'}</span>
            </span>
            {session.isPrevious.value && <span>previous response</span>}
          </span>
        </span>
      ) : (
        <span class="pg-verdict">
          {expected && (
            <span class="pg-expected">
              {expected.status} {expected.phrase}
            </span>
          )}
          <span class="pg-dim">
            {expected ? 'documented response' : 'No request sent yet'}
            {expected && <span class="pg-unsent"> · no request sent yet</span>}
          </span>
        </span>
      )}
      <p class="pg-progress" data-running={progress.value !== null} data-failed={failure.value !== null && !isStopped}>
        {note}
      </p>
      <Marks statuses={statuses.value} progress={progress.value ?? stopped.value} />
    </div>
  );
}

/** Returns where a run is, in words. */
export function describe({ done, total, before }: Progress): string {
  if (!connection.value) return 'Starting the mock';
  const next = Math.min(done + 1, total);
  if (next <= before) return `Sending ${next} of ${before} first`;
  return total - before > 1 ? `Sending ${next - before} of ${total - before}` : 'Waiting for the response';
}
