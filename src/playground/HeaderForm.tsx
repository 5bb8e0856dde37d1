import { useSignal } from '@preact/signals';
import type { PartProps } from './Panel.tsx';
import { setHeader } from './state.ts';

/** The key field writes this one, and a value typed here would end up in the code. */
const RESERVED = /^(authorization|proxy-authorization|cookie)$/i;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** The headers that are not parameters of the operation, to change, remove and add. */
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
    <div class="lk-fields">
      {headers.map(([header, value]) => (
        <div class="lk-field" key={header}>
          <label class="lk-field-name" for={`${uid}-own-${header}`}>
            {header}
          </label>
          <div class="lk-joined">
            <input
              id={`${uid}-own-${header}`}
              class="lk-input lk-code"
              autocomplete="off"
              spellcheck={false}
              value={value}
              onInput={({ currentTarget }) => session.edit((state) => setHeader(state, header, currentTarget.value))}
            />
            <button
              type="button"
              class="lk-button"
              aria-label={`Remove ${header}`}
              onClick={() => session.edit((state) => setHeader(state, header, undefined))}
            >
              Remove
            </button>
          </div>
        </div>
      ))}
      <div class="lk-field">
        <label class="lk-field-name" for={`${uid}-new-header`}>
          Another header
        </label>
        <div class="lk-field-input">
          <div class="lk-joined">
            <input
              id={`${uid}-new-header`}
              class="lk-input lk-code"
              autocomplete="off"
              spellcheck={false}
              placeholder="Prefer"
              value={name.value}
              onInput={({ currentTarget }) => (name.value = currentTarget.value.trim())}
              onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && add()}
            />
            <button type="button" class="lk-button" onClick={add}>
              Add
            </button>
          </div>
          {isReserved && <p class="lk-about">The key field writes this header.</p>}
        </div>
      </div>
    </div>
  );
}
