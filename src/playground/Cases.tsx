import { describeChanges } from './changes.ts';
import type { PartProps } from './Panel.tsx';
import { chosenCase } from './series.ts';
import { resetRequest } from './state.ts';
import type { CaseView } from './view.ts';

/** Every documented outcome of the operation, by status; choosing one fills in what triggers it. */
export default function Cases({ session, uid }: PartProps) {
  const { cases } = session.view.operation;
  const statuses = [...new Set(cases.map(({ status }) => status))].sort((one, other) => one - other);
  const chosen = chosenCase(session.view, session.state.value);

  return (
    <div class="pg-cases">
      <div class="pg-cases-head">
        <span class="pg-label" id={`${uid}-cases`}>
          Cases
        </span>
        <button
          type="button"
          class="pg-link"
          onClick={() => session.edit((state) => resetRequest(state, session.view))}
        >
          Reset to example
        </button>
      </div>
      <fieldset aria-labelledby={`${uid}-cases`} class="pg-case-rows">
        {statuses.map((status) => (
          <div key={status} class="pg-case-row">
            <span class="pg-status" data-class={String(status)[0]} aria-hidden="true">
              {status}
            </span>
            <span class="pg-case-names">
              {cases
                .filter((candidate) => candidate.status === status)
                .map((each) => (
                  <Case key={each.name} session={session} uid={uid} each={each} isChosen={each === chosen} />
                ))}
            </span>
          </div>
        ))}
      </fieldset>
      <p class="pg-change" aria-live="polite">
        {chosen ? (
          <>
            <strong>{chosen.summary.replace(/\.$/, '')}.</strong> {describeChanges(chosen)}
          </>
        ) : (
          'A request of your own. Choose a case to see what triggers it.'
        )}
      </p>
    </div>
  );
}

function Case({ session, uid, each, isChosen }: CaseProps) {
  const { name, status, summary } = each;
  const isSeen = session.seen.value.includes(name);
  const id = `${uid}-case-${status}-${name}`;
  return (
    <button
      type="button"
      class="pg-case"
      title={summary}
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
}
