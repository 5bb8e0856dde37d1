import { useEffect, useRef } from 'preact/hooks';
import CopyButton from '../ui/CopyButton.tsx';
import { focusNext } from './focus.ts';
import { dismiss, type ShownKey } from './state.ts';

/**
 * A new key, for the only time. The secret is a property of the box: it is in no attribute and in no text of the page,
 * and it is gone with the card.
 */
export default function OnceCard({ secret, uid, onUse }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const id = `${uid}-once-${secret.id}`;

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  return (
    <section class="kr-once" aria-label={`New key: ${secret.name}`}>
      <p class="kr-once-title">“{secret.name}” is ready. Copy it now.</p>
      <p id={`${id}-note`}>
        You won’t see it again: the mock keeps only its hash, as the vendor does. The key disappears when you press
        Done, reload or leave this page.
      </p>
      <div class="pg-joined">
        <input
          ref={box}
          class="pg-input pg-code"
          type="text"
          readOnly
          autocomplete="off"
          spellcheck={false}
          data-1p-ignore
          data-lpignore="true"
          aria-label="New key"
          aria-describedby={`${id}-note`}
          value={secret.secret}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton text={secret.secret} what="the new key" onRefused={() => box.current?.focus()} />
      </div>
      <div class="kr-buttons">
        <button type="button" class="pg-button" onClick={() => onUse(secret.secret, secret.name)}>
          Use in playground
        </button>
        <button
          type="button"
          class="pg-button"
          onClick={() => {
            dismiss(secret);
            focusNext(`${uid}-new`);
          }}
        >
          Done, I have copied it
        </button>
      </div>
    </section>
  );
}

interface Props {
  secret: ShownKey;
  uid: string;
  onUse: UseKey;
}

/** Puts a key into a playground. It is handed over in memory. */
export type UseKey = (value: string, name: string) => void;
