import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { headerOf, type Answer } from '../../sandbox/answer.ts';
import RateLimit from '../limits/RateLimit.tsx';
import type { PartProps, ViewProps } from '../props.ts';
import WhyView from '../why/WhyView.tsx';
import BodyText from './BodyText.tsx';
import './response.css';
import StatusLine from './StatusLine.tsx';
import { useExpected } from './use-expected.ts';
import { useView } from './use-view.ts';
import ViewSwitch from './ViewSwitch.tsx';
import type { ResponseTab } from './views.ts';

/**
 * The response: status, what is left of the limits, the check that decided and what to do, then the body. Before the
 * first request the documented response is in its place, so that nothing moves when the real one arrives.
 */
export default function ResponseView({ session, uid, suffix, isFull }: PartProps & { isFull: boolean }) {
  const answer = session.answer.value;
  const expected = useExpected(session);
  const { views, shown, show } = useView(session);
  const { operation, api } = session.view;
  const isLimited = operation.limits.length > 0 || api.limitHeaders.length > 0;

  return (
    <section
      id={`${uid}-response`}
      class="pg-response"
      aria-label={`Response${suffix}`}
      aria-busy={session.progress.value !== null}
      data-state={answer === null ? 'documented' : session.isPrevious.value ? 'previous' : 'received'}
    >
      <StatusLine session={session} expected={expected} />
      {isLimited && <RateLimit session={session} uid={uid} suffix={suffix} />}
      <WhyView session={session} uid={uid} suffix={suffix} isFull={isFull} expected={expected} />
      <ViewSwitch session={session} views={views} shown={shown} onShow={show} />
      <div class="pg-view" data-grows={isStream(answer ?? expected)}>
        <Body session={session} shown={shown} expected={expected} />
      </div>
    </section>
  );
}

function isStream(answer: Pick<Answer, 'headers'> | null): boolean {
  return answer !== null && (headerOf(answer, 'Content-Type') ?? '').startsWith('text/event-stream');
}

/** The body in the chosen view; until that is loaded, and where it fails to load, as text. */
function Body({ session, shown, expected }: BodyProps) {
  const answer = session.answer.value;
  const loaded = useSignal<{ name: string; component: ComponentType<ViewProps> } | null>(null);
  useEffect(() => {
    if (!shown?.load) return;
    shown.load().then(
      ({ default: component }) => (loaded.value = { name: shown.name, component }),
      () => undefined,
    );
  }, [shown?.name]);

  const View = loaded.value?.name === shown?.name ? loaded.value?.component : undefined;
  if (answer && View) return <View key={answer.stream ? '' : answer.text} answer={answer} session={session} />;
  const text = answer ?? expected;
  return text && <BodyText answer={text} quota={session.view.api.limitHeaders.map(({ name }) => name)} />;
}

interface BodyProps {
  session: PartProps['session'];
  shown: ResponseTab | undefined;
  expected: ReturnType<typeof useExpected>;
}
