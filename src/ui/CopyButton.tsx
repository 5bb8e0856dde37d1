import { useSignal } from '@preact/signals';

const REFUSED = 'The browser does not let this page copy. Select the text and copy it yourself.';

/** Puts a text on the clipboard, and says so. It cannot be seen while there is nothing to copy. */
export default function CopyButton({ text, label = 'Copy', what = '', isQuiet = false, onRefused }: Props) {
  const outcome = useSignal<'copied' | 'refused' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      outcome.value = 'copied';
      setTimeout(() => (outcome.value = null), 2000);
    } catch {
      // Without permission nothing is copied, and the text can still be selected.
      outcome.value = 'refused';
      onRefused?.();
    }
  }

  const shown = outcome.value === 'copied' ? 'Copied' : label;
  return (
    <>
      <button
        type="button"
        class={isQuiet ? 'pg-link pg-copy' : 'pg-button pg-copy'}
        aria-label={what === '' ? undefined : `${shown} ${what}`}
        data-shown={text !== ''}
        disabled={text === ''}
        onClick={() => void copy()}
      >
        {shown}
      </button>
      <output class="sr-only">
        {outcome.value === 'copied' && 'Copied.'}
        {outcome.value === 'refused' && REFUSED}
      </output>
    </>
  );
}

interface Props {
  text: string;
  label?: string;
  /** What it copies, for those who do not see what the button is beside. */
  what?: string;
  /** Whether it is one of several in a row of links. */
  isQuiet?: boolean;
  /** Called where the browser refuses, to select the text. */
  onRefused?: () => void;
}
