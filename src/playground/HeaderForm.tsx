import { useSignal } from '@preact/signals';
import FieldRow from './FieldRow.tsx';
import { focusOn } from './focus.ts';
import type { PartProps } from './Panel.tsx';
import { setHeader } from './state.ts';

/** The key field writes this one, and a value typed here would end up in the code. */
const RESERVED = /^(authorization|proxy-authorization|cookie)$/i;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** The headers: those of the document, and any others to change, remove and add. */
export default function HeaderForm({ session, uid }: PartProps) {
  const name = useSignal('');
  const declared = session.view.operation.parameters.filter((parameter) => parameter.in === 'header');
  const headers = Object.entries(session.state.value.draft.headers).filter(
    ([header]) => !declared.some((parameter) => parameter.name === header),
  );
  const isReserved = RESERVED.test(name.value);

  function add() {
    if (!TOKEN.test(name.value) || isReserved) return;
    session.edit((state) => setHeader(state, name.value, ''));
    name.value = '';
  }

  return (
    <div class="pg-fields">
      {declared.map((field) => (
        <FieldRow
          key={field.name}
          id={`${uid}-header-${field.name}`}
          field={field}
          value={session.state.value.draft.headers[field.name]}
          onChange={(value) => session.edit((state) => setHeader(state, field.name, value || undefined))}
        />
      ))}
      {headers.map(([header, value]) => (
        <div class="pg-field" key={header}>
          <label class="pg-field-name" htmlFor={`${uid}-own-${header}`}>
            {header}
          </label>
          <div class="pg-joined">
            <input
              id={`${uid}-own-${header}`}
              class="pg-input pg-code"
              autocomplete="off"
              spellcheck={false}
              value={value}
              onInput={({ currentTarget }) => session.edit((state) => setHeader(state, header, currentTarget.value))}
            />
            <button
              type="button"
              class="pg-button"
              aria-label={`Remove ${header}`}
              onClick={() => {
                session.edit((state) => setHeader(state, header, undefined));
                focusOn(`${uid}-new-header`);
              }}
            >
              Remove
            </button>
          </div>
        </div>
      ))}
      <div class="pg-field">
        <label class="pg-field-name" htmlFor={`${uid}-new-header`}>
          Another header
        </label>
        <div class="pg-field-input">
          <div class="pg-joined">
            <input
              id={`${uid}-new-header`}
              class="pg-input pg-code"
              autocomplete="off"
              spellcheck={false}
              placeholder="Prefer"
              value={name.value}
              onInput={({ currentTarget }) => (name.value = currentTarget.value.trim())}
              onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && add()}
            />
            <button type="button" class="pg-button" onClick={add}>
              Add
            </button>
          </div>
          {isReserved && <p class="pg-about">The key field writes this header.</p>}
        </div>
      </div>
    </div>
  );
}
