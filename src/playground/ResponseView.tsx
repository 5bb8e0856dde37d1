import { useSignal } from '@preact/signals';
import { formatSize, formatTime, type Answer } from './answer.ts';
import BodyView from './BodyView.tsx';
import HeaderTable from './HeaderTable.tsx';
import type { PartProps } from './Panel.tsx';
import Tally from './Tally.tsx';

/** The answer: status, time, size, body and all headers. Its room is there before it arrives. */
export default function ResponseView({ session, suffix }: PartProps) {
  const answer = session.answer.value;
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
    <section class="lk-panel lk-response" aria-label={`Response${suffix}`} aria-busy={session.progress.value !== null}>
      <div class="lk-panel-head">
        <span class="lk-label" aria-hidden="true">
          Response
        </span>
        {answer ? (
          <span class="lk-verdict">
            <strong class="lk-status" data-class={String(answer.status)[0]}>
              {answer.status} {answer.phrase}
            </strong>
            <span class="lk-dim">
              {formatTime(answer.milliseconds)} · {formatSize(answer.size)}
            </span>
          </span>
        ) : (
          <span class="lk-dim">Nothing was sent yet.</span>
        )}
        <button type="button" class="lk-link lk-copy" data-shown={answer !== null && answer.text !== ''} disabled={!answer?.text} onClick={() => answer && void copy(answer)}>
          {isCopied.value ? 'Copied' : 'Copy the body'}
        </button>
      </div>
      <Tally statuses={session.statuses.value} />
      <BodyView answer={answer} />
      <HeaderTable answer={answer} />
    </section>
  );
}
