import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../ui/move-focus.ts';
import { chosenCase } from './chosen.ts';
import type { Session } from '../session.ts';
import type { CaseView } from '../../contract/playground-view.ts';
import CaseRow from './CaseRow.tsx';
import { filterCases } from './filter.ts';

/** Every documented response of the operation, by status. The arrow keys move; Enter chooses a case and sends it. */
export default function CaseList({ session, uid, close }: Props) {
  const { cases } = session.view.operation;
  const words = useSignal('');
  const stop = useSignal(chosenCase(session.view, session.state.value)?.name ?? null);
  const box = useRef<HTMLDivElement>(null);
  const shown = filterCases(cases, words.value);
  const statuses = [...new Set(shown.map(({ status }) => status))].sort((one, other) => one - other);
  const stopped = shown.find(({ name }) => name === stop.value)?.name ?? shown[0]?.name;
  const tried = cases.filter(({ name }) => session.seen.value.includes(name)).length;

  useEffect(() => focusRow(), []);

  function focusRow() {
    const rows = [...(box.current?.querySelectorAll('button') ?? [])];
    const row = rows.find(({ tabIndex }) => tabIndex === 0) ?? rows[0];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  function choose({ name }: CaseView, isSent: boolean) {
    session.choose(name);
    close();
    if (isSent) void session.send();
  }

  function handleKey(event: preact.TargetedKeyboardEvent<HTMLDivElement>) {
    const { key, ctrlKey, metaKey, altKey } = event;
    const focused = shown.find(({ name }) => name === (event.target as HTMLElement).dataset['name']);
    if (key === 'Enter' && focused) {
      event.preventDefault();
      event.stopPropagation();
      choose(focused, true);
    } else if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) {
      // What is typed in the list goes to the filter.
      document.getElementById(`${uid}-case-filter`)?.focus();
    } else {
      moveFocus(event);
    }
  }

  return (
    <div class="pg-case-list">
      <div class="pg-case-head">
        <input
          id={`${uid}-case-filter`}
          class="pg-input"
          type="search"
          aria-label="Filter cases"
          placeholder="Filter by status, code or words"
          autocomplete="off"
          spellcheck={false}
          value={words.value}
          onInput={({ currentTarget }) => (words.value = currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = shown;
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              focusRow();
            } else if (event.key === 'Enter' && first) {
              event.preventDefault();
              event.stopPropagation();
              choose(first, true);
            }
          }}
        />
        <span class="pg-dim pg-tried">
          {tried} of {cases.length} tried
        </span>
      </div>
      {/* It moves the focus among its buttons, and is no control itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={box}
        class="pg-case-rows"
        onKeyDown={handleKey}
        onFocusIn={({ target }) => (stop.value = (target as HTMLElement).dataset['name'] ?? null)}
      >
        {statuses.map((status) => (
          <div key={status} class="pg-case-group">
            <span class="pg-status" data-class={String(status)[0]} aria-hidden="true">
              {status}
            </span>
            <ul>
              {shown
                .filter((each) => each.status === status)
                .map((each) => (
                  <CaseRow
                    key={each.name}
                    id={`${uid}-case-${status}-${each.name}`}
                    each={each}
                    isChosen={each.name === session.state.value.chosen}
                    isSeen={session.seen.value.includes(each.name)}
                    isStop={each.name === stopped}
                    onChoose={() => choose(each, false)}
                  />
                ))}
            </ul>
          </div>
        ))}
        {shown.length === 0 && <p class="pg-dim">No case matches. Clear the filter to see all {cases.length}.</p>}
      </div>
      <p class="pg-case-hint pg-dim" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> move · <kbd>Enter</kbd> sends · <kbd>Space</kbd> selects
      </p>
    </div>
  );
}

interface Props {
  session: Session;
  uid: string;
  close: () => void;
}
