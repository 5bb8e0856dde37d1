import { useSignal } from '@preact/signals';

/** Puts a text on the clipboard, and says so. It cannot be seen while there is nothing to copy. */
export default function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const isCopied = useSignal(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      isCopied.value = true;
      setTimeout(() => (isCopied.value = false), 2000);
    } catch {
      // Without permission nothing is copied, and the text can still be selected.
    }
  }

  return (
    <button
      type="button"
      class="pg-link pg-copy"
      data-shown={text !== ''}
      disabled={text === ''}
      onClick={() => void copy()}
    >
      {isCopied.value ? 'Copied' : label}
    </button>
  );
}
