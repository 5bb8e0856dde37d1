import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { retrySentence, type FixContract } from '../../../openapi/fix.ts';
import { findFix } from '../../contract/fix-index.ts';
import { caseOf } from '../../sandbox/answer.ts';
import { loadFixes } from '../../sandbox/fixes.ts';
import { CodeText } from '../../ui/CodeText.tsx';
import type { Session } from '../session.ts';

/** What the error means, what to do and whether to retry, as the API's document has it. */
export default function FixText({ session }: { session: Session }) {
  const fix = useSignal<FixContract | undefined>(undefined);
  const answer = session.answer.value;
  const chosen = session.sent.value?.chosen ?? null;
  useEffect(() => {
    let isMeant = true;
    const { api, operation } = session.view;
    const name = answer && answer.status >= 400 ? caseOf(answer, operation, chosen) : null;
    if (!answer || name === null) {
      fix.value = undefined;
      return undefined;
    }
    loadFixes(api.id).then(
      (index) => {
        if (isMeant) fix.value = findFix(index, operation.id, answer.status, name);
      },
      // The mock's own sentence is there all the same.
      () => undefined,
    );
    return () => (isMeant = false);
  }, [answer, chosen]);

  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // On the page that is nothing but the playground there is room for it.
    if (fold.current?.closest('[data-full="true"]')) fold.current.open = true;
  }, [fix.value]);

  if (!fix.value) return null;
  const { meaning, steps, provenance } = fix.value;
  return (
    // Folded, so that what follows stays where it is when an error arrives.
    <details class="pg-fix-text" ref={fold}>
      <summary>What to do</summary>
      <p>
        <CodeText text={meaning} />
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <CodeText text={step} />
          </li>
        ))}
      </ol>
      <p>
        <CodeText text={retrySentence(fix.value)} />{' '}
        {provenance.kind === 'public' && <a href={provenance.url}>Source</a>}
        {provenance.kind === 'sandbox' && <span class="pg-dim">Our advice; the vendor documents none.</span>}
      </p>
    </details>
  );
}
