import { headerOf } from '../../sandbox/answer.ts';
import type { PartProps } from '../props.ts';
import { useModule } from '../../ui/use-module.ts';
import { stepsOf, type Step } from './why.ts';

const DID: Record<Step['did'], string> = {
  nothing: 'not run yet',
  passed: 'passed',
  decided: 'decided',
  skipped: 'not reached',
};

/** Which step of the mock decided, why, and what would help. */
export default function WhyView({ session, suffix }: PartProps) {
  const answer = session.answer.value;
  const steps = stepsOf(session.view.api.steps, answer);
  const reason = answer && headerOf(answer, 'X-Mock-Reason');
  const why = answer && headerOf(answer, 'X-Mock-Why');
  const help = answer && headerOf(answer, 'X-Mock-Help');
  const fix = useModule(() => import('./WhatHelps.tsx'), answer !== null && answer.status >= 400);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');

  return (
    <section class="pg-panel pg-why" aria-label={`Why${suffix}`} data-previous={session.isPrevious.value}>
      <div class="pg-panel-head">
        <span class="pg-label" aria-hidden="true">
          Why
        </span>
        <code class="pg-dim">{reason}</code>
      </div>
      <ol class="pg-steps" data-refused={answer !== null && answer.status >= 400}>
        {steps.map(({ name, did }) => (
          <li key={name} data-did={did}>
            {name}
            <span class="pg-did">{DID[did]}</span>
          </li>
        ))}
      </ol>
      <p class="pg-sentence">
        {answer === null && 'After a request, this says which step decided about it, and why.'}
        {answer !== null && (why ?? 'This answer did not come from the mock.')}{' '}
        {help && <a href={base + help}>Read about this answer</a>}
      </p>
      {/* The room is kept where there is nothing to fix, so that what follows stays where it is. */}
      <div class="pg-fix">{fix && <fix.default session={session} />}</div>
    </section>
  );
}
