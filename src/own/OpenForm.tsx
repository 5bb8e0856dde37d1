import { useSignal } from '@preact/signals';
import type { OwnFile } from '../sandbox/own/messages.ts';
import { droppedFiles, ownFiles } from './dropped.ts';
import type { OwnPage } from './page.ts';
import RememberedRow from './RememberedRow.tsx';

/** How a document is opened: a file that is chosen or dropped, with the files it refers to, or its text. */
export default function OpenForm({ page, isAwake }: { page: OwnPage; isAwake: boolean }) {
  const { reading, problem } = page;
  const text = useSignal('');
  const isOver = useSignal(false);
  const isBusy = reading.value !== null;

  function openText(content: string) {
    if (content.trim() === '') return;
    const path = /^\s*\{/.test(content) ? 'openapi.json' : 'openapi.yaml';
    void page.open([{ path, content }]);
  }

  function openFiles(files: OwnFile[]) {
    if (files.length > 0) void page.open(files);
  }

  return (
    <fieldset class="own-form" role="none" disabled={!isAwake || isBusy}>
      {/* What is dropped can be chosen with the button as well, so it is no control itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        class="own-drop"
        data-over={isOver.value}
        onDragOver={(event) => {
          event.preventDefault();
          isOver.value = true;
        }}
        onDragLeave={() => (isOver.value = false)}
        onDrop={(event) => {
          event.preventDefault();
          isOver.value = false;
          if (event.dataTransfer && isAwake) void droppedFiles(event.dataTransfer).then(openFiles);
        }}
      >
        <label class="own-choose">
          <span class="pg-button pg-primary">Choose a file</span>
          <input
            class="sr-only"
            type="file"
            multiple
            accept=".yaml,.yml,.json,.txt"
            aria-describedby="own-about-files"
            onChange={({ currentTarget }) => {
              openFiles(ownFiles(currentTarget.files ?? []));
              // The same file can be chosen again once it was corrected.
              currentTarget.value = '';
            }}
          />
        </label>
        <p id="own-about-files">
          Or drop it here: OpenAPI 3.0, 3.1 or 3.2, JSON or YAML, up to 3 MB and 400 operations. Add the files of its
          folder and your <a href="https://spec.openapis.org/overlay/latest.html">overlays</a>, if you have any.
        </p>
      </div>
      <div class="own-paste">
        <label class="pg-label" htmlFor="own-text">
          Or paste the document
        </label>
        <textarea
          id="own-text"
          class="pg-input pg-code pg-textarea"
          rows={7}
          spellcheck={false}
          autocomplete="off"
          placeholder={'openapi: 3.1.0\ninfo:\n  title: My API\npaths:'}
          value={text.value}
          onInput={({ currentTarget }) => (text.value = currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text') ?? '';
            // A text of megabytes would hold up the box that shows it.
            if (text.value.trim() !== '' || !/[\n{]/.test(pasted.trim())) return;
            event.preventDefault();
            openText(pasted);
          }}
        />
        <button
          type="button"
          class="pg-button"
          disabled={text.value.trim() === ''}
          onClick={() => openText(text.value)}
        >
          Open the text
        </button>
      </div>
      <output class="own-state" aria-live="polite">
        {isBusy && `Reading ${reading.value}.`}
      </output>
      {problem.value !== null && (
        <p class="own-problem" role="alert">
          {problem.value}
        </p>
      )}
      {isAwake && <RememberedRow page={page} />}
    </fieldset>
  );
}
