import { useSignal } from '@preact/signals';
import { advanceClock, sandboxNow } from '../sandbox/state.ts';

const UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
const DAY = 86_400_000;

/** As far as the sandbox's clock can be moved at once, in seconds: ten years. */
const FARTHEST = 315_360_000;

/** Moves the sandbox's clock: windows reset, jobs advance and keys expire as if the time had passed. */
export default function ClockForm() {
  const amount = useSignal('1');
  const unit = useSignal<keyof typeof UNITS>('hours');
  const failure = useSignal('');
  const seconds = Math.min(FARTHEST, Number(amount.value) * UNITS[unit.value]);
  const isUsable = Number.isFinite(seconds) && seconds > 0;

  async function move(by: number) {
    try {
      failure.value = '';
      await advanceClock(by);
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
  }

  return (
    <div class="pg-clock-form">
      <button type="button" class="pg-button" onClick={() => void move(60)}>
        + 1 minute
      </button>
      <button type="button" class="pg-button" onClick={() => void move(3600)}>
        + 1 hour
      </button>
      <button type="button" class="pg-button" onClick={() => void move(secondsToMidnight())}>
        To midnight UTC
      </button>
      <span class="pg-joined">
        <input
          class="pg-input"
          type="number"
          inputMode="decimal"
          min={0}
          aria-label="How far"
          value={amount.value}
          onInput={({ currentTarget }) => (amount.value = currentTarget.value)}
        />
        <select
          class="pg-input"
          aria-label="Unit of time"
          value={unit.value}
          onChange={({ currentTarget }) => (unit.value = currentTarget.value as keyof typeof UNITS)}
        >
          {Object.keys(UNITS).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="pg-button"
          aria-disabled={!isUsable || undefined}
          onClick={() => isUsable && void move(seconds)}
        >
          Move forward
        </button>
      </span>
      <p class="pg-about" aria-live="polite">
        {failure.value || 'The clock only moves forward. Reset the mock to return to the real time.'}
      </p>
    </div>
  );
}

function secondsToMidnight(): number {
  return Math.ceil((DAY - (sandboxNow() % DAY)) / 1000);
}
