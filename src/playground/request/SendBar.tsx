import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { focusOn } from '../../ui/focus.ts';
import Controls, { IsAwake } from '../Controls.tsx';
import type { PartProps } from '../props.ts';
import { keep } from './kept.ts';
import './send.css';
import { usefulRepeats } from './requests.ts';

/** How many requests of a run may be on their way at the same time. */
const AT_ONCE = [1, 5, 20, 50] as const;

const MOST_REPEATS = 1000;

/** Sends the request, once or as often as it takes to exceed the limit of the key. */
export default function SendBar({ session, uid }: PartProps) {
  const { view, state, progress, quotas } = session;
  const typed = useSignal<string | null>(null);
  const useful = usefulRepeats(view, state.value, quotas.value);
  const text = typed.value ?? String(useful ?? '');
  const times = Math.min(MOST_REPEATS, Math.max(1, Math.trunc(Number(text)) || 1));
  const atOnce = useSignal<number>(AT_ONCE[0]);
  const isRunning = progress.value !== null;
  const isAwake = useContext(IsAwake);

  return (
    <div class="pg-send">
      {useful !== null && (
        <Controls>
          <div class="pg-joined pg-repeat">
            <button
              type="button"
              class="pg-button"
              aria-disabled={isRunning || undefined}
              title={`Sends the request ${times} times, one more than the limit of this key`}
              onClick={() => void session.repeat(times, atOnce.value)}
            >
              Send {times}
            </button>
            <details class="pg-burst">
              <summary class="pg-button" aria-label="Burst options">
                <span aria-hidden="true">▾</span>
              </summary>
              <div class="pg-burst-options">
                <label htmlFor={`${uid}-times`}>How many times</label>
                <input
                  id={`${uid}-times`}
                  class="pg-input"
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={MOST_REPEATS}
                  value={text}
                  onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
                />
                <label htmlFor={`${uid}-at-once`}>How many at once</label>
                <select
                  id={`${uid}-at-once`}
                  class="pg-input"
                  value={atOnce.value}
                  onChange={({ currentTarget }) => (atOnce.value = Number(currentTarget.value))}
                >
                  {AT_ONCE.map((number) => (
                    <option key={number} value={number}>
                      {number}
                    </option>
                  ))}
                </select>
              </div>
            </details>
          </div>
        </Controls>
      )}
      <span class="pg-send-room">
        <button
          type="button"
          id={`${uid}-send`}
          class="pg-button pg-primary"
          disabled={!isAwake}
          aria-disabled={isRunning || undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title="Ctrl+Enter sends"
          onClick={({ currentTarget }) => (isAwake ? void session.send() : keep(currentTarget))}
        >
          Send
        </button>
        {/* Over Send while a request runs, so that neither takes the other's room. */}
        <button
          type="button"
          class="pg-button pg-cancel"
          data-shown={isRunning}
          disabled={!isRunning}
          title="Esc cancels"
          onClick={() => {
            session.cancel();
            focusOn(`${uid}-send`);
          }}
        >
          Cancel
        </button>
      </span>
    </div>
  );
}
