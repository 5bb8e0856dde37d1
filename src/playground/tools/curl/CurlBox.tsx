import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadCatalog } from '../../catalog.ts';
import { focusOn } from '../../../ui/focus.ts';
import { addressOf } from '../../../sandbox/address.ts';
import { linkOf, shareOf } from '../share/share.ts';
import { isDocumented } from '../../state.ts';
import type { ToolProps } from '../../props.ts';
import { loadView } from '../../load-view.ts';
import { pasteCurl, type Pasted } from './paste.ts';

/** Takes a curl command, fills everything in from it, and forgets it. */
export default function CurlBox({ session, uid, open }: ToolProps) {
  const text = useSignal('');
  const result = useSignal<Result | null>(null);
  const id = `${uid}-curl`;
  useEffect(() => focusOn(id), []);

  async function fillIn(command: string) {
    if (command.trim() === '') return;
    const { api, operation } = session.view;
    const isHere = (pasted: Pasted) => pasted.view.api.id === api.id && pasted.view.operation.id === operation.id;
    try {
      const catalog = await loadCatalog();
      const pasted = await pasteCurl(command, catalog, loadView, { api: api.id, key: session.state.value.key });
      if ('problem' in pasted) {
        result.value = { text: pasted.problem, notes: [], isProblem: true };
        return;
      }
      text.value = '';
      const { draft } = pasted.state;
      const subject = isDocumented(pasted.view, draft) ? pasted.view.operation.summary : draft.path;
      const what = `${draft.method} ${subject}, ${pasted.view.api.name}`;
      if (isHere(pasted)) session.edit(() => pasted.state);
      else if (open) open(pasted.view, pasted.state);
      else {
        const shared = shareOf(pasted.view, pasted.state, catalog);
        const left = shared.left.length === 0 ? [] : [`Not in the link: ${shared.left.join(', ')}.`];
        result.value = {
          text: `The command is for another operation: ${what}.`,
          notes: [...pasted.notes, ...left],
          link: addressOf(linkOf(shared)),
        };
        return;
      }
      result.value = { text: `Filled in: ${what}. The command was not kept.`, notes: pasted.notes };
    } catch (error) {
      result.value = { text: error instanceof Error ? error.message : String(error), notes: [], isProblem: true };
    }
  }

  return (
    <>
      <label class="pg-label" htmlFor={id}>
        curl command
      </label>
      <textarea
        id={id}
        class="pg-input pg-code pg-textarea"
        rows={4}
        spellcheck={false}
        autocomplete="off"
        placeholder={`curl ${session.view.api.documentedBase || session.view.api.mockBase}/…`}
        aria-describedby={`${id}-result`}
        value={text.value}
        onInput={({ currentTarget }) => (text.value = currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          // Outside of this box it sends the request, which is not this command yet.
          event.preventDefault();
          event.stopPropagation();
          void fillIn(text.value);
        }}
        onPaste={({ currentTarget }) => {
          // The box has the pasted text only after this event.
          setTimeout(() => void fillIn(currentTarget.value));
        }}
      />
      <div class="pg-tool-row">
        <button type="button" class="pg-button" onClick={() => void fillIn(text.value)}>
          Fill in
        </button>
        <output id={`${id}-result`} class="pg-tool-message" data-problem={result.value?.isProblem ?? false}>
          {result.value ? (
            <>
              {result.value.text} {result.value.link && <a href={result.value.link}>Open it in the full playground</a>}
            </>
          ) : (
            'Paste a command for any API of this site. A key in the command goes only into the key field.'
          )}
        </output>
      </div>
      {(result.value?.notes.length ?? 0) > 0 && (
        <ul class="pg-tool-notes">
          {result.value?.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Result {
  text: string;
  notes: string[];
  link?: string;
  isProblem?: true;
}
