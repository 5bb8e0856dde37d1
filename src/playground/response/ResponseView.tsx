import { useSignal } from '@preact/signals';
import { formatSize, formatTime } from '../../sandbox/answer.ts';
import BodyBar from './BodyBar.tsx';
import BodyView from './BodyView.tsx';
import { viewsOf, type BodyViewName } from './body.ts';
import HeaderTable from './HeaderTable.tsx';
import type { PartProps } from '../props.ts';

/** The answer: status, time, size, body and all headers. Its room is there before it arrives. */
export default function ResponseView({ session, suffix }: PartProps) {
  const answer = session.answer.value;
  const quota = session.view.api.limitHeaders.map(({ name }) => name);
  const views = viewsOf(answer);
  const wanted = useSignal<BodyViewName | null>(null);
  const shown = views.find((name) => name === wanted.value) ?? views[0] ?? 'text';

  return (
    <section
      class="pg-panel pg-response"
      aria-label={`Response${suffix}`}
      aria-busy={session.progress.value !== null}
      data-previous={session.isPrevious.value}
    >
      <div class="pg-panel-head">
        <span class="pg-label" aria-hidden="true">
          Response
        </span>
        {answer ? (
          <span class="pg-verdict">
            <strong class="pg-status" data-class={String(answer.status)[0]}>
              {answer.status} {answer.phrase}
            </strong>
            <span class="pg-dim pg-when">
              <span>
                {formatTime(answer.milliseconds)} · {formatSize(answer.size)}
              </span>
              {session.isPrevious.value && <span>previous answer</span>}
            </span>
          </span>
        ) : (
          <span class="pg-dim">Nothing was sent yet.</span>
        )}
      </div>
      <BodyBar answer={answer} views={views} shown={shown} onShow={(name) => (wanted.value = name)} />
      <BodyView answer={answer} quota={quota} view={shown} />
      <HeaderTable answer={answer} quota={quota} />
    </section>
  );
}
