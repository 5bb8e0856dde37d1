import type { FieldProps } from './props.ts';
import { LIFETIMES } from './form.ts';

/** When the key ends. Times are those of the sandbox's clock. */
export default function ExpiryField({ uid, form, problems, edit }: FieldProps) {
  const problem = problems['expiry'];
  return (
    <div class="kr-field">
      <label class="pg-label" htmlFor={`${uid}-lifetime`}>
        Expires
      </label>
      <select
        id={`${uid}-lifetime`}
        class="pg-input"
        value={form.lifetime}
        onChange={({ currentTarget }) => edit({ lifetime: currentTarget.value })}
      >
        {LIFETIMES.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {form.lifetime === 'date' && (
        <>
          <input
            id={`${uid}-expiry`}
            class="pg-input"
            type="datetime-local"
            required
            aria-label="Date and time of expiry"
            aria-invalid={problem !== undefined}
            aria-describedby={`${uid}-expiry-about`}
            value={form.expiry}
            onInput={({ currentTarget }) => edit({ expiry: currentTarget.value })}
          />
          <span id={`${uid}-expiry-about`} class="kr-about" data-problem={problem !== undefined}>
            {problem ?? 'In your time zone, by the clock of the mock.'}
          </span>
        </>
      )}
    </div>
  );
}
