import { useSignal } from '@preact/signals';
import { BEARER, type Carrier } from '../../../openapi/credentials.ts';
import { useEffect } from 'preact/hooks';
import CookieRows from './CookieRows.tsx';
import FieldRow from './FieldRow.tsx';
import { focusOn } from '../../ui/focus.ts';
import { isForbidden } from '../../sandbox/forbidden-header.ts';
import { headerIn } from '../../sandbox/members.ts';
import type { PartProps } from '../props.ts';
import { setHeader } from '../state.ts';

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** What is worth trying here: the mock reads the first, and the browser writes the others differently by itself. */
const USUAL = ['Prefer', 'Accept', 'Accept-Language', 'Content-Type'];

/** The headers: those of the document, and any others to change, remove and add. */
export default function HeaderForm({ session, uid }: PartProps) {
  const name = useSignal('');
  const added = useSignal<{ id: string } | null>(null);
  const present = session.state.value.draft.headers;
  const declared = session.view.operation.parameters.filter((parameter) => parameter.in === 'header');
  const documented = Object.fromEntries(declared.map((field) => [field.name, '']));
  const hasCookies = session.view.operation.parameters.some((parameter) => parameter.in === 'cookie');
  const written = { ...documented, ...(hasCookies && { Cookie: '' }) };
  const own = Object.entries(present).filter(([header]) => headerIn(written, header) === undefined);
  const usual = USUAL.filter((each) => headerIn({ ...documented, ...present }, each) === undefined);
  const problem = problemOf(name.value, session.view.operation.carriers);
  const id = `${uid}-new-header`;

  // The field of a new header is there only after the picture was drawn.
  useEffect(() => {
    if (added.value) focusOn(added.value.id);
  }, [added.value]);

  function add() {
    if (name.value === '' || problem !== null) return focusOn(id);
    const declaredName = headerIn(documented, name.value);
    const presentName = headerIn(present, name.value);
    if (declaredName === undefined && presentName === undefined) {
      session.edit((state) => setHeader(state, name.value, ''));
    }
    const field = declaredName === undefined ? `own-${presentName ?? name.value}` : `header-${declaredName}`;
    added.value = { id: `${uid}-${field}` };
    name.value = '';
  }

  return (
    <div class="pg-fields">
      {declared.map((field) => (
        <FieldRow
          key={field.name}
          id={`${uid}-header-${field.name}`}
          field={field}
          value={present[headerIn(present, field.name) ?? '']}
          onChange={(value) => session.edit((state) => setHeader(state, field.name, value || undefined))}
        />
      ))}
      {hasCookies && <CookieRows session={session} uid={uid} />}
      {own.map(([header, value]) => (
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
                focusOn(id);
              }}
            >
              Remove
            </button>
          </div>
        </div>
      ))}
      <div class="pg-field">
        <label class="pg-field-name" htmlFor={id}>
          Another header
        </label>
        <div class="pg-field-input">
          <div class="pg-joined">
            <input
              id={id}
              class="pg-input pg-code"
              autocomplete="off"
              spellcheck={false}
              placeholder={usual[0] ?? ''}
              list={`${id}-usual`}
              aria-invalid={problem !== null}
              aria-describedby={`${id}-problem`}
              value={name.value}
              onInput={({ currentTarget }) => (name.value = currentTarget.value.trim())}
              onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && add()}
            />
            <button type="button" class="pg-button" onClick={add}>
              Add
            </button>
          </div>
          <datalist id={`${id}-usual`}>
            {usual.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </datalist>
          <p id={`${id}-problem`} class="pg-about" aria-live="polite">
            {problem}
          </p>
        </div>
      </div>
    </div>
  );
}

/** Says why a header of that name cannot be added; null where it can, or where nothing stands there yet. */
function problemOf(name: string, carriers: readonly Carrier[] = [BEARER]): string | null {
  if (name === '') return null;
  if (!TOKEN.test(name)) return "A header name can contain a to z, digits and !#$%&'*+-.^_`|~, and no spaces.";
  // A key that was typed here would end up in the code.
  const isKey = carriers.some((each) => each.in === 'header' && each.name.toLowerCase() === name.toLowerCase());
  if (isKey || /^authorization$/i.test(name)) return 'The key field writes this header.';
  return isForbidden(name) ? 'A browser does not let a page send this header; other clients may.' : null;
}
