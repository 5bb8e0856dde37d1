import { useSignal } from '@preact/signals';
import type { PartProps } from '../props.ts';
import { focusOn } from '../../ui/focus.ts';
import Marks from './Marks.tsx';
import { connection } from '../../sandbox/state.ts';
import { usefulRepeats } from './series.ts';
import type { Progress } from '../session.ts';

/** How many requests of a run may be on their way at the same time. */
const AT_ONCE = [1, 5, 20, 50] as const;

const MOST_REPEATS = 1000;

/** Sends the request, once or many times. */
export default function SendBar({ session, uid }: PartProps) {
  const { view, state, progress, failure, stopped, statuses } = session;
  const typed = useSignal<string | null>(null);
  const useful = usefulRepeats(view, state.value);
  const text = typed.value ?? String(useful ?? '');
  const times = Math.min(MOST_REPEATS, Math.max(1, Math.trunc(Number(text)) || 1));
  const atOnce = useSignal<number>(AT_ONCE[0]);
  const isRunning = progress.value !== null;

  return (
    <div class="pg-send">
      <button
        type="button"
        id={`${uid}-send`}
        class="pg-button pg-primary"
        aria-disabled={isRunning}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={() => void session.send()}
      >
        Send
      </button>
      {useful !== null && (
        <div class="pg-joined pg-repeat">
          <button
            type="button"
            class="pg-button"
            aria-disabled={isRunning}
            onClick={() => void session.repeat(times, atOnce.value)}
          >
            Send × {times}
          </button>
          <input
            id={`${uid}-times`}
            class="pg-input"
            type="number"
            inputMode="numeric"
            aria-label="How many times"
            min={1}
            max={MOST_REPEATS}
            value={text}
            onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          />
          <select
            id={`${uid}-at-once`}
            class="pg-input"
            aria-label="How many at once"
            value={atOnce.value}
            onChange={({ currentTarget }) => (atOnce.value = Number(currentTarget.value))}
          >
            {AT_ONCE.map((number) => (
              <option key={number} value={number}>
                {number} at once
              </option>
            ))}
          </select>
        </div>
      )}
      <button
        type="button"
        class="pg-button pg-cancel"
        data-shown={isRunning}
        disabled={!isRunning}
        onClick={() => {
          session.cancel();
          focusOn(`${uid}-send`);
        }}
      >
        Cancel
      </button>
      <p class="pg-progress" data-failed={failure.value !== null && stopped.value === null}>
        {failure.value ?? (progress.value ? describe(progress.value) : (session.outcome.value ?? <ShortcutHint />))}
      </p>
      <Marks statuses={statuses.value} progress={progress.value ?? stopped.value} />
    </div>
  );
}

function ShortcutHint() {
  return (
    <span class="pg-shortcut">
      <kbd>Ctrl</kbd> <kbd>Enter</kbd> sends, <kbd>Esc</kbd> cancels
    </span>
  );
}

function describe({ done, total, before }: Progress): string {
  if (!connection.value) return 'Starting the mock';
  const next = Math.min(done + 1, total);
  if (next <= before) return `Sending ${next} of ${before} first`;
  return total - before > 1 ? `Sending ${next - before} of ${total - before}` : 'Waiting for the answer';
}
