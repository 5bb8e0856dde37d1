import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadCatalog } from '../../catalog.ts';
import { addressOf } from '../../../sandbox/address.ts';
import type { ToolProps } from '../../props.ts';
import type { CatalogEntry } from '../../../contract/playground-view.ts';
import { linkOf, shareOf } from './share.ts';

/** A link to this very request, and what is not in it. */
export default function ShareBox({ session, uid }: ToolProps) {
  const catalog = useSignal<CatalogEntry[] | null>(null);
  const copied = useSignal<string | null>(null);
  useEffect(() => {
    loadCatalog().then(
      (entries) => (catalog.value = entries),
      () => undefined,
    );
  }, []);

  // Without the key formats of all APIs no value could be cleared.
  const shared = catalog.value && shareOf(session.view, session.state.value, catalog.value);
  const link = shared ? addressOf(linkOf(shared)) : '';
  const id = `${uid}-link`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      copied.value = link;
    } catch {
      // Without permission the link can still be selected.
      const box = document.getElementById(id);
      if (box instanceof HTMLInputElement) box.select();
    }
  }

  return (
    <>
      <label class="pg-label" htmlFor={id}>
        Link to this request
      </label>
      <div class="pg-joined">
        <input id={id} class="pg-input pg-code" readOnly value={link} aria-describedby={`${id}-message`} />
        <button type="button" class="pg-button pg-copy-link" disabled={link === ''} onClick={() => void copy()}>
          {copied.value === link && link !== '' ? 'Copied' : 'Copy link'}
        </button>
      </div>
      <output id={`${id}-message`} class="pg-tool-message" data-problem={(shared?.left.length ?? 0) > 0}>
        {shared &&
          (shared.left.length === 0 ? (
            'The link includes the whole request but never your key.'
          ) : (
            <Left left={shared.left} />
          ))}
      </output>
    </>
  );
}

function Left({ left }: { left: string[] }) {
  return (
    <>Not in the link, because it may be secret: {left.join(', ')}. Readers of the link fill in their own value.</>
  );
}
