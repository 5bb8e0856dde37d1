import type { ComponentChildren } from 'preact';
import type { FieldView } from '../../contract/playground-view.ts';

/** One input with its name, type and meaning. An empty one is not sent. */
export default function FieldRow({ id, field, value = '', onChange, children }: Props) {
  const { name, required, type, options, description } = field;
  const about = description === undefined ? undefined : `${id}-about`;
  const hint = field.default === undefined ? 'not sent' : `not sent: ${field.default}`;

  return (
    <div class="pg-field">
      <div class="pg-field-name">
        <label htmlFor={id}>{name}</label>
        <span class="pg-dim">
          {type}
          {required && ', required'}
        </span>
      </div>
      <div class="pg-field-input">
        {children ??
          (options ? (
            <select
              id={id}
              class="pg-input"
              aria-describedby={about}
              value={value}
              onChange={({ currentTarget }) => onChange(currentTarget.value)}
            >
              <option value="">{hint}</option>
              {/* A case may ask for a value that is not allowed. */}
              {[...options, ...(value !== '' && !options.includes(value) ? [value] : [])].map((option) => (
                <option key={option} value={option}>
                  {option}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={id}
              class="pg-input pg-code"
              autocomplete="off"
              spellcheck={false}
              placeholder={hint}
              aria-describedby={about}
              value={value}
              onInput={({ currentTarget }) => onChange(currentTarget.value)}
            />
          ))}
        {description !== undefined && (
          <p id={about} class="pg-about">
            {description}
          </p>
        )}
      </div>
    </div>
  );
}

interface Props {
  id: string;
  field: FieldView;
  value?: string | undefined;
  onChange: (value: string) => void;
  /** Takes the place of the input. */
  children?: ComponentChildren;
}
