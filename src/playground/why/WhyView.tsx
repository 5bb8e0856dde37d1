import { headerOf } from '../../sandbox/answer.ts';
import { ownDocument } from '../../sandbox/own/own-document.ts';
import LazyPart from '../../ui/LazyPart.tsx';
import { useModule } from '../../ui/use-module.ts';
import type { PartProps } from '../props.ts';
import { chosenCase } from '../cases/chosen.ts';
import type { Expected } from '../response/expected.ts';
import './why.css';
import { stepsOf, type Step } from './why.ts';

const loadHelps = () => import('./WhatHelps.tsx');

const DID: Record<Step['did'], string> = {
  nothing: 'not run yet',
  passed: 'passed',
  decided: 'decided',
  skipped: 'not reached',
};

/** Which check of the mock decided, why, and what to do about it. Before the first request: which one will. */
export default function WhyView({ session, uid, suffix, isFull, expected }: Props) {
  const received = session.answer.value;
  const answer = received ?? expected;
  const why = received && headerOf(received, 'X-Mock-Why');
  // The site has no pages about a document of the reader's own.
  const help = received && !ownDocument() && headerOf(received, 'X-Mock-Help');
  const isError = answer !== null && answer.status >= 400;
  const isHelped = isError && (received !== null || isFull);
  // Loaded while the request is under way, it comes in one piece with the response.
  const helps = useModule(loadHelps, session.progress.value !== null);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');

  return (
    <section
      class="pg-why"
      aria-label={`Why${suffix}`}
      data-state={received ? 'received' : 'documented'}
      data-previous={session.isPrevious.value}
    >
      <ol class="pg-steps" data-refused={isError}>
        {stepsOf(session.view.api.steps, answer).map(({ name, did }) => (
          <li key={name} data-did={did}>
            {name}
            <span class="sr-only"> {DID[did]}</span>
          </li>
        ))}
      </ol>
      <p class="pg-sentence">
        {received
          ? (why ?? 'This response did not come from the mock.')
          : ((isFull ? chosenCase(session.view, session.state.value)?.summary : null) ??
            'Send the request to see which check decides.')}{' '}
        {help && <a href={base + help}>{isError ? 'Error page' : 'Reference'}</a>}
      </p>
      {/* The room is there from the start, so that nothing below moves when an error arrives. */}
      <div class="pg-fix">
        {isHelped &&
          (helps ? (
            <helps.default session={session} uid={uid} answer={answer} />
          ) : (
            <LazyPart load={loadHelps} props={{ session, uid, answer }} />
          ))}
      </div>
    </section>
  );
}

interface Props extends PartProps {
  /** At full size there is room for the fix of a documented error before anything is sent. */
  isFull: boolean;
  expected: Expected | null;
}
