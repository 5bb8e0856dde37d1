import { useSignal } from '@preact/signals';
import type { KeyView } from '../contract/playground-view.ts';
import type { LoadKeyDrawer } from '../playground/props.ts';
import { keyNameOf, keyOfName, knownKey } from '../sandbox/known-key.ts';
import { ownKeys } from '../sandbox/own-keys.ts';
import { referenceKey } from './key.ts';

interface Props {
  api: { id: string; name: string };
  view: KeyView;
  /** What Scalar shows in place of the key. */
  placeholder: string;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  /** Loads the keyring; where it is absent, there is no way to it. */
  loadKeyDrawer?: LoadKeyDrawer | undefined;
}

/** Texts for the keys of the menu that no demo key is. */
const OTHERS = { none: 'no key', malformed: 'malformed key', unknown: 'unknown key' };

/**
 * The key that Test Request sends. What is typed is a property of the box only: it is never written into an attribute or
 * into the text of the page. It stays a text box, because a password field would offer to save it.
 */
export default function KeyBox({ api, view, placeholder, uid, loadKeyDrawer }: Props) {
  const drawer = useSignal<DrawerComponent | null>(null);
  const isShown = useSignal(false);
  const key = referenceKey.value;
  const own = ownKeys.value.filter((each) => each.api === api.id);
  const mine = own.find(({ secret }) => secret === key);
  const change = (value: string) => (referenceKey.value = value);
  const KeyDrawer = drawer.value?.component;
  const choose = (name: string) => change(own.find(({ id }) => id === name)?.secret ?? keyOfName(view, name));

  return (
    <fieldset class="key-box" aria-label="API key of the requests">
      <div class="key-box-menu">
        <label htmlFor={`${uid}-menu`}>Demo key</label>
        <select
          id={`${uid}-menu`}
          value={mine?.id ?? keyNameOf(view, key) ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="" disabled>
            typed by you
          </option>
          {view.demo.map(({ name, description }) => (
            <option key={name} value={name}>
              {name} · {description}
            </option>
          ))}
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {Object.entries(OTHERS).map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <div class="key-box-text">
        <label htmlFor={`${uid}-key`}>API key</label>
        <span>
          <input
            id={`${uid}-key`}
            class={isShown.value ? '' : 'masked'}
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            data-1p-ignore
            data-lpignore="true"
            placeholder="no key"
            aria-describedby={`${uid}-note`}
            value={key}
            onInput={({ currentTarget }) => change(currentTarget.value)}
          />
          <button
            type="button"
            aria-pressed={isShown.value}
            aria-label="Show the key"
            onClick={() => (isShown.value = !isShown.value)}
          >
            {isShown.value ? 'Hide' : 'Show'}
          </button>
          {loadKeyDrawer && (
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() =>
                void loadKeyDrawer().then(({ default: component }) => {
                  drawer.value = { component };
                })
              }
            >
              Keys
            </button>
          )}
        </span>
      </div>
      <p id={`${uid}-note`} aria-live="polite">
        {mine?.diagnosis.text ?? knownKey(view, key)?.text ?? 'A key that you typed. It stays in this page’s memory.'}{' '}
        Code samples show <code>{placeholder}</code> instead of the key.
      </p>
      {KeyDrawer && <KeyDrawer api={api} uid={`${uid}-keyring`} onUse={change} onClose={() => (drawer.value = null)} />}
    </fieldset>
  );
}

/** In an object, for a signal would call a bare function. */
interface DrawerComponent {
  component: Awaited<ReturnType<LoadKeyDrawer>>['default'];
}
