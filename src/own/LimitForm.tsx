import { useSignal } from '@preact/signals';
import type { OpenDocument, OwnPage } from './page.ts';

const UNITS = ['second', 'minute', 'hour', 'day'] as const;

/** Limits that the reader sets. The mock invents none: without them a 429 comes on request only. */
export default function LimitForm({ page, document }: { page: OwnPage; document: OpenDocument }) {
  const figure = useSignal('60');
  const unit = useSignal<string>('minute');
  const { limits, given } = document;
  const isFigure = /^[1-9]\d{0,8}$/.test(figure.value);

  function set() {
    if (!isFigure) return;
    const others = given.filter((each) => !each.endsWith(`/${unit.value}`));
    void page.limit([...others, `${figure.value}/${unit.value}`]);
  }

  return (
    <>
      {limits.length === 0 ? (
        <p>
          The document has no limits, and the mock invents none. Set one to see its headers run down to a 429, or send{' '}
          <code>Prefer: code=429</code>.
        </p>
      ) : (
        <ul class="own-limits">
          {limits.map(({ name, text }) => (
            <li key={name}>
              <code>{name}</code>: {text}
            </li>
          ))}
        </ul>
      )}
      <form
        class="own-limit"
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <label>
          <span>Requests</span>
          <input
            class="pg-input"
            inputMode="numeric"
            value={figure.value}
            aria-invalid={!isFigure}
            onInput={({ currentTarget }) => (figure.value = currentTarget.value)}
          />
        </label>
        <label>
          <span>per</span>
          <select
            class="pg-input"
            value={unit.value}
            onChange={({ currentTarget }) => (unit.value = currentTarget.value)}
          >
            {UNITS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="pg-button" disabled={!isFigure || page.reading.value !== null}>
          Set the limit
        </button>
        {given.length > 0 && (
          <button type="button" class="pg-button" onClick={() => void page.limit([])}>
            Remove your limits
          </button>
        )}
      </form>
      <p class="pg-dim">A new limit starts the mock again: keys that you created, counters and resources are gone.</p>
      {page.problem.value !== null && (
        <p class="own-problem" role="alert">
          {page.problem.value}
        </p>
      )}
    </>
  );
}
