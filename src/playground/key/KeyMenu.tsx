import type { KeyView } from '../../contract/playground-view.ts';
import { keyNameOf, keyOfName } from '../../sandbox/known-key.ts';
import { ownKeys } from '../../sandbox/own-keys.ts';

/** The keys that can be chosen: those of the document, those that the reader created, and what is no key of the API. */
export default function KeyMenu({ view, api, value, uid, onChoose }: Props) {
  const own = ownKeys.value.filter((key) => key.api === api);
  const mine = own.find(({ secret }) => secret === value);
  return (
    <div class="pg-key-menu">
      <label class="pg-label" htmlFor={`${uid}-demo`}>
        Demo key
      </label>
      <select
        id={`${uid}-demo`}
        class="pg-input"
        value={mine?.id ?? keyNameOf(view, value) ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(own.find(({ id }) => id === currentTarget.value)?.secret ?? keyOfName(view, currentTarget.value))
        }
      >
        <option value="" disabled>
          typed by you
        </option>
        {view.demo.map(({ name, description }) => (
          <option key={name} value={name}>
            {name} · {description}
          </option>
        ))}
        {own.map(({ id, name, diagnosis }) => (
          <option key={id} value={id}>
            {name} · {diagnosis.text}
          </option>
        ))}
        <option value="none">no key · The request has no API key.</option>
        <option value="malformed">malformed · Not in the format of a key.</option>
        <option value="unknown">unknown · In the right format, but no such key exists.</option>
      </select>
    </div>
  );
}

interface Props {
  view: KeyView;
  /** The id of the API. */
  api: string;
  /** The key in the field. */
  value: string;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  /** Called with the key itself. */
  onChoose: (value: string) => void;
}
