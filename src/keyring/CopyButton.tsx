import { useSignal } from '@preact/signals';

/** Copies a text, and says so. Where the browser refuses, it says what to do instead. */
export default function CopyButton({ text, what, onRefused }: Props) {
  const outcome = useSignal<'copied' | 'refused' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      outcome.value = 'copied';
    } catch {
      outcome.value = 'refused';
      onRefused?.();
    }
  }

  const label = outcome.value === 'copied' ? 'Copied' : 'Copy';
  return (
    <>
      <button type="button" class="pg-button" aria-label={`${label} ${what}`} onClick={() => void copy()}>
        {label}
      </button>
      <output class="sr-only">
        {outcome.value === 'copied' && 'Copied.'}
        {outcome.value === 'refused' &&
          'The browser does not let this page copy. Select the text and copy it yourself.'}
      </output>
    </>
  );
}

interface Props {
  text: string;
  /** What it copies, for those who do not see what it stands beside. */
  what: string;
  /** Called where the browser refuses, to select the text. */
  onRefused?: () => void;
}
