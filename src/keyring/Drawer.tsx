import { useEffect, useRef } from 'preact/hooks';
import { ownDocument } from '../sandbox/own/own-document.ts';
import SandboxBar from '../ui/SandboxBar.tsx';
import Keyring from './Keyring.tsx';
import { follow } from './state.ts';
import styles from './keyring.css?inline';
import { adoptStyles } from '../ui/adopt-styles.ts';

adoptStyles(styles);

const PAGE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/keyring/`;

/** The keyring of a playground's API, over the page. The browser keeps the focus inside and gives it back. */
export default function Drawer({ api, uid, onUse, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    dialog.current?.showModal();
    return follow([api.id]);
  }, [api.id]);

  const close = () => dialog.current?.close();

  return (
    // A click beside the panel closes it, as Escape does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      class="kr-drawer not-content"
      aria-labelledby={`${uid}-title`}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
      // Keys that the drawer is done with are not the playground's.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="kr-panel kr-keyring">
        <header class="kr-drawer-head">
          <h2 id={`${uid}-title`}>Keys of {api.name}</h2>
          <button type="button" class="pg-button" onClick={close}>
            Close
          </button>
        </header>
        <div class="kr-drawer-body">
          <Keyring
            apiId={api.id}
            uid={uid}
            level="h3"
            onUse={(value) => {
              // The page takes no focus before the drawer is closed.
              close();
              onUse(value);
            }}
          />
          <p class="kr-note" hidden={ownDocument() !== null}>
            The <a href={PAGE}>keyring</a> has the keys of all APIs, and exports and imports the state of the mock. Copy
            a new key before you leave this page.
          </p>
        </div>
        <SandboxBar />
      </div>
    </dialog>
  );
}

interface Props {
  api: { id: string; name: string };
  /** Prefix of all ids, unique on the page. */
  uid: string;
  /** Puts a key into the playground. */
  onUse: (value: string) => void;
  onClose: () => void;
}
