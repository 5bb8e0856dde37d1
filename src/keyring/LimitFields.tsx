import type { FieldProps } from './props.ts';
import { grouped } from '../ui/grouped.ts';

/** The figures that the dashboard lets a key have of its own, each with its range. */
export default function LimitFields({ options, uid, form, problems, edit }: FieldProps) {
  return (
    <fieldset class="kr-field">
      <legend class="pg-label">Limits</legend>
      {options.limits.map(({ policy, description, minimum, maximum }) => {
        const id = `${uid}-limit-${policy}`;
        const problem = problems[`limit-${policy}`];
        return (
          <div key={policy} class="kr-limit">
            <label htmlFor={id}>
              <code>{policy}</code>
            </label>
            <input
              id={id}
              class="pg-input"
              type="number"
              min={minimum}
              max={maximum}
              step={1}
              required
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}-about`}
              value={form.limits[policy]}
              onInput={({ currentTarget }) => edit({ limits: { ...form.limits, [policy]: currentTarget.value } })}
            />
            <span id={`${id}-about`} class="kr-about" data-problem={problem !== undefined}>
              {problem ?? `${grouped(minimum)} to ${grouped(maximum)}. ${description}`}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
