import { useSignal } from '@preact/signals';
import { changesOf, type Change } from './changes.ts';
import type { PartProps } from '../props.ts';
import { moveFocus } from '../../ui/move-focus.ts';
import { chosenCase } from '../request/series.ts';
import type { CaseView } from '../../contract/playground-view.ts';

const SIGNS: Record<Change['kind'], { sign: string; words: string }> = {
  removed: { sign: '−', words: 'instead of ' },
  added: { sign: '+', words: 'now ' },
  first: { sign: '›', words: 'sent first: ' },
};

/** Every documented outcome of the operation, by status; choosing one fills in what triggers it. */
export default function Cases({ session, uid }: PartProps) {
  const { cases } = session.view.operation;
  const statuses = [...new Set(cases.map(({ status }) => status))].sort((one, other) => one - other);
  const chosen = chosenCase(session.view, session.state.value);
  const seen = cases.filter(({ name }) => session.seen.value.includes(name)).length;
  // One of them is in the way of the Tab key; arrows lead to the others.
  const stop = useSignal<string | null>(null);
  const stopped = stop.value ?? chosen?.name ?? cases[0]?.name;

  return (
    <div class="pg-cases">
      <div class="pg-cases-head">
        <span class="pg-label" id={`${uid}-cases`}>
          Cases
        </span>
        <span class="pg-dim pg-tally">
          {seen} of {cases.length} seen
        </span>
      </div>
      {/* It moves the focus among its buttons, and is no control itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset
        aria-labelledby={`${uid}-cases`}
        aria-describedby={`${uid}-cases-hint`}
        class="pg-case-rows"
        onKeyDown={moveFocus}
        onFocusIn={({ target }) => (stop.value = (target as HTMLElement).dataset['name'] ?? null)}
      >
        {statuses.map((status) => (
          <div key={status} class="pg-case-row">
            <span class="pg-status" data-class={String(status)[0]} aria-hidden="true">
              {status}
            </span>
            <span class="pg-case-names">
              {cases
                .filter((candidate) => candidate.status === status)
                .map((each) => (
                  <Case
                    key={each.name}
                    session={session}
                    uid={uid}
                    each={each}
                    isChosen={each === chosen}
                    isStop={each.name === stopped}
                  />
                ))}
            </span>
          </div>
        ))}
      </fieldset>
      <span id={`${uid}-cases-hint`} hidden>
        Arrow keys move from case to case.
      </span>
      <div class="pg-change" aria-live="polite">
        {chosen ? (
          <Difference session={session} chosen={chosen} />
        ) : (
          <p>A request of your own. A case starts from the example again.</p>
        )}
      </div>
    </div>
  );
}

/** What the case is, and what it changes in the plain request. */
function Difference({ session, chosen }: { session: PartProps['session']; chosen: CaseView }) {
  const { api, operation } = session.view;
  const { draft } = session.state.value;
  const changes = changesOf(operation.draft, draft, chosen, api.key?.demo[0]?.name);
  return (
    <>
      <p>
        <strong>{chosen.summary.replace(/\.$/, '')}.</strong>
        {changes.length === 0 && ' The example request as it stands.'}
      </p>
      {changes.length > 0 && (
        <ul class="pg-diff pg-code">
          {changes.map(({ kind, text }, index) => (
            <li key={index} data-kind={kind}>
              <span aria-hidden="true">{SIGNS[kind].sign} </span>
              <span class="sr-only">{SIGNS[kind].words}</span>
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Case({ session, uid, each, isChosen, isStop }: CaseProps) {
  const { name, status, summary } = each;
  const isSeen = session.seen.value.includes(name);
  const id = `${uid}-case-${status}-${name}`;
  return (
    <button
      type="button"
      class="pg-case"
      title={summary}
      tabIndex={isStop ? 0 : -1}
      data-name={name}
      aria-pressed={isChosen}
      aria-describedby={`${id}-summary`}
      onClick={() => session.choose(name)}
    >
      <span class="sr-only">{status} </span>
      {name}
      {isSeen && (
        <span class="pg-tick" aria-hidden="true">
          ✓
        </span>
      )}
      <span id={`${id}-summary`} hidden>
        {summary}
        {isSeen && ', seen'}
      </span>
    </button>
  );
}

interface CaseProps {
  session: PartProps['session'];
  uid: string;
  each: CaseView;
  isChosen: boolean;
  /** Whether the Tab key stops here. */
  isStop: boolean;
}
