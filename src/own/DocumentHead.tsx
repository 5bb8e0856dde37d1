import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OpenDocument, OwnPage } from './page.ts';

/** Which document is open, what is not in order with it, and whether this browser keeps it. */
export default function DocumentHead({ page, document }: { page: OwnPage; document: OpenDocument }) {
  const isKept = useSignal(false);
  const said = useSignal('');
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone, and whoever does not see the page learns what is open.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { name, version, file, overlays, operations, unresolved, files, given } = document;
  const facts = [
    [file, ...overlays].join(' + '),
    ...(version === '' ? [] : [`version ${version}`]),
    `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}`,
  ];

  async function keep(isWanted: boolean) {
    try {
      const { remember, forget } = await import('./remember.ts');
      if (isWanted) await remember(file, files, given);
      else await forget();
      isKept.value = isWanted;
      said.value = isWanted ? 'Kept in this browser.' : 'Removed from this browser.';
    } catch {
      isKept.value = false;
      said.value = 'This browser blocks storage, so it cannot remember the document.';
    }
  }

  return (
    <header class="own-head">
      <h2 ref={title} tabIndex={-1}>
        {name}
      </h2>
      <p class="pg-dim">
        {facts.join(' · ')}
        {unresolved.length > 0 && ` · ${unresolved.length} references not followed`}
      </p>
      <div class="own-actions">
        <label>
          <input
            type="checkbox"
            checked={isKept.value}
            onChange={({ currentTarget }) => void keep(currentTarget.checked)}
          />{' '}
          Remember in this browser
        </label>
        <output class="pg-dim">{said.value}</output>
        <button type="button" class="pg-button" onClick={page.close}>
          Open another
        </button>
      </div>
    </header>
  );
}
