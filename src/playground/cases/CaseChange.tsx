import type { Session } from '../session.ts';
import { chosenCase } from './chosen.ts';
import { changesOf, type Change } from './changes.ts';

const SIGNS: Record<Change['kind'], { sign: string; words: string }> = {
  removed: { sign: '−', words: 'instead of ' },
  added: { sign: '+', words: 'now ' },
  first: { sign: '›', words: 'sent first: ' },
};

/** What the chosen case is, and what it changes in the plain request. */
export default function CaseChange({ session }: { session: Session }) {
  const { api, operation } = session.view;
  const chosen = chosenCase(session.view, session.state.value);
  const changes = chosen ? changesOf(operation.draft, session.state.value.draft, chosen, api.key?.demo[0]?.name) : [];
  return (
    <div class="pg-change" aria-live="polite">
      <p>
        {chosen ? (
          <>
            <strong>{chosen.summary.replace(/\.$/, '')}.</strong>
            {changes.length === 0 && ' The example request, unchanged.'}
          </>
        ) : (
          'Your own request. A case starts from the example again.'
        )}
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
    </div>
  );
}
