import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { knownKey } from '../../sandbox/known-key.ts';
import { focusOn } from '../../ui/focus.ts';
import { advice, loadAdvice } from './key-advice.ts';
import KeyMenu from './KeyMenu.tsx';
import { ownKeys } from '../../sandbox/own-keys.ts';
import type { LoadKeyDrawer } from '../props.ts';
import type { Session } from '../session.ts';
import { setKey } from '../state.ts';
import type { KeyView } from '../../contract/playground-view.ts';
import './key.css';

/**
 * The key, hidden until asked for. It stays a text box, because a password field would offer to save it. What is typed
 * is a property of the box only: it is never written into an attribute or into the text of the page.
 */
export default function KeyField({ session, uid, view, loadKeyDrawer }: Props) {
  const drawer = useSignal<DrawerComponent | null>(null);
  const isShown = useSignal(false);
  const { key } = session.state.value;
  const own = ownKeys.value.filter(({ api }) => api === session.view.api.id);
  const mine = own.find(({ secret }) => secret === key);
  const known = mine?.diagnosis ?? knownKey(view, key);
  const diagnosis = known ?? advice.value?.diagnoseKey(view, key, advice.value.catalog);
  const change = (value: string) => session.edit((state) => setKey(state, value));
  const KeyDrawer = drawer.value?.component;

  async function openDrawer() {
    const { default: component } = await loadKeyDrawer();
    drawer.value = { component };
  }

  useEffect(() => {
    if (!known) loadAdvice();
  }, [known === null]);

  return (
    <div class="pg-key" onFocusIn={loadAdvice}>
      <div class="pg-key-text">
        <label class="pg-label" htmlFor={`${uid}-key`}>
          API key
        </label>
        <div class="pg-joined">
          <input
            id={`${uid}-key`}
            class={isShown.value ? 'pg-input pg-code' : 'pg-input pg-code pg-masked'}
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            data-1p-ignore
            data-lpignore="true"
            placeholder="no key"
            aria-describedby={`${uid}-diagnosis`}
            aria-invalid={diagnosis?.level === 'problem'}
            value={key}
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
          <button
            type="button"
            class="pg-button pg-reveal"
            aria-pressed={isShown.value}
            aria-label="Show the key"
            onClick={() => (isShown.value = !isShown.value)}
          >
            {isShown.value ? 'Hide' : 'Show'}
          </button>
          <button type="button" class="pg-button" aria-haspopup="dialog" onClick={() => void openDrawer()}>
            Keys
          </button>
        </div>
      </div>
      <KeyMenu view={view} api={session.view.api.id} value={key} uid={uid} onChoose={change} />
      <div class="pg-key-messages">
        <p class="pg-diagnosis" data-level={diagnosis?.level ?? 'note'}>
          <span id={`${uid}-diagnosis`} aria-live="polite">
            {diagnosis?.text ?? 'Checking the format of the key.'}
          </span>
          {diagnosis?.fixed !== undefined && (
            <button
              type="button"
              class="pg-link"
              onClick={() => {
                change(diagnosis.fixed ?? '');
                focusOn(`${uid}-key`);
              }}
            >
              Correct it
            </button>
          )}
        </p>
        <details class="pg-anatomy" onToggle={loadAdvice}>
          <summary>Anatomy</summary>
          {advice.value && <advice.value.Anatomy view={view} value={key} />}
        </details>
      </div>
      {KeyDrawer && (
        <KeyDrawer
          api={session.view.api}
          uid={`${uid}-keyring`}
          onUse={(value) => {
            change(value);
            focusOn(`${uid}-key`);
          }}
          onClose={() => (drawer.value = null)}
        />
      )}
    </div>
  );
}

/** In an object, for a signal would call a bare function. */
interface DrawerComponent {
  component: Awaited<ReturnType<LoadKeyDrawer>>['default'];
}

interface Props {
  session: Session;
  uid: string;
  view: KeyView;
  loadKeyDrawer: LoadKeyDrawer;
}
