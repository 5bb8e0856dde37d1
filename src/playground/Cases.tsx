import { describeChanges } from './changes.ts';
import type { PartProps } from './Panel.tsx';
import { chosenCase } from './series.ts';
import type { CaseView } from './view.ts';

/** Every documented outcome of the operation, by status; choosing one fills in what triggers it. */
export default function Cases({ session, uid }: PartProps) {
  const { cases } = session.view.operation;
  const statuses = [...new Set(cases.map(({ status }) => status))].sort((one, other) => one - other);
  const chosen = chosenCase(session.view, session.state.value);

  return (
    <div class="lk-cases">
      <p class="lk-label" id={`${uid}-cases`}>
        Cases
      </p>
      <div role="group" aria-labelledby={`${uid}-cases`} class="lk-case-rows">
        {statuses.map((status) => (
          <div key={status} class="lk-case-row">
            <span class="lk-status" data-class={String(status)[0]} aria-hidden="true">
              {status}
            </span>
            <span class="lk-case-names">
              {cases
                .filter((candidate) => candidate.status === status)
                .map((each) => (
                  <Case key={each.name} session={session} uid={uid} each={each} isChosen={each === chosen} />
                ))}
            </span>
          </div>
        ))}
      </div>
      <p class="lk-change" aria-live="polite">
        {chosen ? (
          <>
            <strong>{chosen.summary}.</strong> {describeChanges(chosen)}
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
      class="lk-case"
      title={summary}
      aria-pressed={isChosen}
      aria-describedby={`${id}-summary`}
      onClick={() => session.choose(name)}
    >
      <span class="sr-only">{status} </span>
      {name}
      {isSeen && (
        <span class="lk-tick" aria-hidden="true">
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
