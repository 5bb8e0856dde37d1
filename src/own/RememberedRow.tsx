import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatSize } from '../sandbox/answer.ts';
import type { OwnPage } from './page.ts';
import type { Remembered } from './remember.ts';

/** The document that this browser keeps, because its reader asked for it: to open it again, or to remove it. */
export default function RememberedRow({ page }: { page: OwnPage }) {
  const kept = useSignal<Remembered | null>(null);
  const said = useSignal('');

  useEffect(() => {
    import('./remember.ts').then(
      async ({ readRemembered }) => (kept.value = await readRemembered()),
      () => undefined,
    );
  }, []);

  async function remove() {
    const { forget } = await import('./remember.ts');
    await forget();
    said.value = `Removed ${kept.value?.name ?? 'it'} from this browser.`;
    kept.value = null;
  }

  const document = kept.value;
  return (
    <>
      {document && (
        <p class="own-kept">
          <span>
            This browser remembers <b>{document.name}</b> ({formatSize(document.size)}).
          </span>
          <button type="button" class="pg-button" onClick={() => void page.open(document.files, document.limits)}>
            Open it again
          </button>
          <button type="button" class="pg-button" onClick={() => void remove()}>
            Remove it
          </button>
        </p>
      )}
      <output class="own-state">{said.value}</output>
    </>
  );
}
