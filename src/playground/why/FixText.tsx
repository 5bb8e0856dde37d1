import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { retrySentence } from '../../../openapi/fix.ts';
import { findFix } from '../../contract/fix-index.ts';
import { caseOf, type Answer } from '../../sandbox/answer.ts';
import { loadedFixes, loadFixes } from '../../sandbox/fixes.ts';
import { CodeText } from '../../ui/CodeText.tsx';
import type { Expected } from '../response/expected.ts';
import type { Session } from '../session.ts';

/** What the error means, what to do and whether to retry, as the API's document has it. */
export default function FixText({ session, uid, answer }: FixTextProps) {
  const { api, operation } = session.view;
  const chosen = (session.sent.value ?? session.state.value).chosen;
  // What is known already is there with the response, in one piece.
  const [index, setIndex] = useState(loadedFixes(api.id));
  useEffect(() => {
    let isMeant = true;
    loadFixes(api.id, operation.id).then(
      (loaded) => isMeant && setIndex(loaded),
      // The mock's own sentence is there all the same.
      () => undefined,
    );
    return () => void (isMeant = false);
  }, [api.id, operation.id]);
  const name = caseOf(answer, operation, chosen);
  const fix = index && name !== null ? findFix(index, operation.id, answer.status, name) : undefined;

  const isOpen = useSignal(false);
  if (!fix) return null;
  const { meaning, steps, provenance } = fix;
  const [first = '', ...others] = steps;
  const id = `${uid}-steps`;
  return (
    <div class="pg-fix-text" data-open={isOpen.value}>
      <p>
        <strong>Fix:</strong> <CodeText text={first} />{' '}
        <button
          type="button"
          class="pg-link pg-fix-more"
          aria-expanded={isOpen.value}
          aria-controls={id}
          onClick={() => (isOpen.value = !isOpen.value)}
        >
          {isOpen.value ? 'Less' : 'More'}
        </button>
      </p>
      <div id={id} class="pg-fix-rest">
        <p class="pg-dim pg-meaning">
          <CodeText text={meaning} />
        </p>
        {others.length > 0 && (
          <ul>
            {others.map((step) => (
              <li key={step}>
                <CodeText text={step} />
              </li>
            ))}
          </ul>
        )}
        <p class="pg-dim">
          <CodeText text={retrySentence(fix)} /> {provenance.kind === 'public' && <a href={provenance.url}>Source</a>}
          {provenance.kind === 'sandbox' && 'Our advice: the vendor documents no fix.'}
          {provenance.kind === 'assumed' && 'Our advice: the document names no fix.'}
        </p>
      </div>
    </div>
  );
}

export interface FixTextProps {
  session: Session;
  uid: string;
  /** The response, or before the first request the documented one. */
  answer: Answer | Expected;
}
