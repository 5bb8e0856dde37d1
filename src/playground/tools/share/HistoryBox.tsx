import { useSignal } from '@preact/signals';
import { addressOf } from '../../../sandbox/address.ts';
import type { ToolProps } from '../../props.ts';
import { loadView } from '../../load-view.ts';
import { clearHistory, entries, type Entry } from './history.ts';
import { linkOf, stateOf } from './share.ts';

/** What was sent in this tab, each to come back to with one click. */
export default function HistoryBox({ session, open }: ToolProps) {
  const said = useSignal('');
  const { api, operation } = session.view;

  async function restore(entry: Entry) {
    const isHere = entry.api === api.id && entry.operation === operation.id;
    // A key that was typed is not kept: the one in the field stays.
    const key = entry.api === api.id ? session.state.value.key : undefined;
    try {
      if (isHere) session.edit(() => stateOf(session.view, entry, key));
      else {
        const view = await loadView(entry.api, entry.operation);
        open?.(view, stateOf(view, entry, key));
      }
      const left =
        entry.left.length === 0 ? '' : ` Not kept, because it is or may be secret: ${entry.left.join(', ')}.`;
      said.value = `Restored: ${entry.method} ${entry.path}.${left}`;
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
  }

  return (
    <>
      <div class="pg-tool-row">
        <span class="pg-label">Sent in this tab</span>
        {entries.value.length > 0 && (
          <button type="button" class="pg-link" onClick={clearHistory}>
            Clear history
          </button>
        )}
      </div>
      {entries.value.length === 0 ? (
        <p class="pg-about">
          No requests yet. Requests you send are listed here, without keys, until you close the tab.
        </p>
      ) : (
        <ol class="pg-history">
          {entries.value.map((entry) => {
            const isHere = open !== undefined || (entry.api === api.id && entry.operation === operation.id);
            return (
              <li key={entry.at}>
                <span class="pg-status" data-class={String(entry.status ?? '')[0]}>
                  {entry.status ?? '–'}
                </span>
                {isHere ? (
                  <button type="button" class="pg-link pg-code" onClick={() => void restore(entry)}>
                    {entry.method} {entry.path}
                  </button>
                ) : (
                  <a class="pg-link pg-code" href={addressOf(linkOf(entry))}>
                    {entry.method} {entry.path}
                  </a>
                )}
                <span class="pg-dim">
                  {[entry.case ?? 'edited', entry.key ?? 'your key', new Date(entry.at).toLocaleTimeString()].join(
                    ' · ',
                  )}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      <output class="pg-tool-message">{said.value}</output>
    </>
  );
}
