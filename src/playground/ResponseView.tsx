import { useSignal } from '@preact/signals';
import { formatSize, formatTime, type Answer } from './answer.ts';
import BodyView from './BodyView.tsx';
import HeaderTable from './HeaderTable.tsx';
import type { PartProps } from './Panel.tsx';

/** The answer: status, time, size, body and all headers. Its room is there before it arrives. */
export default function ResponseView({ session, suffix }: PartProps) {
  const answer = session.answer.value;
  const quota = session.view.api.limitHeaders.map(({ name }) => name);
  const isCopied = useSignal(false);

  async function copy({ text }: Answer) {
    try {
      await navigator.clipboard.writeText(text);
      isCopied.value = true;
      setTimeout(() => (isCopied.value = false), 2000);
    } catch {
      // Without permission nothing is copied, and the text can still be selected.
    }
  }

  return (
    <section class="pg-panel pg-response" aria-label={`Response${suffix}`} aria-busy={session.progress.value !== null}>
      <div class="pg-panel-head">
        <span class="pg-label" aria-hidden="true">
          Response
        </span>
        {answer ? (
          <span class="pg-verdict">
            <strong class="pg-status" data-class={String(answer.status)[0]}>
              {answer.status} {answer.phrase}
            </strong>
            <span class="pg-dim">
              {formatTime(answer.milliseconds)} · {formatSize(answer.size)}
            </span>
          </span>
        ) : (
          <span class="pg-dim">Nothing was sent yet.</span>
        )}
        <button
          type="button"
          class="pg-link pg-copy"
          data-shown={answer !== null && answer.text !== ''}
          disabled={!answer?.text}
          onClick={() => answer && void copy(answer)}
        >
          {isCopied.value ? 'Copied' : 'Copy'}
        </button>
      </div>
      <BodyView answer={answer} quota={quota} />
      <HeaderTable answer={answer} quota={quota} />
    </section>
  );
}
