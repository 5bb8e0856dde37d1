import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { offeredFix, type Fix } from './fix.ts';
import { skipToReset } from '../limits/skip.ts';
import type { Answer } from '../../sandbox/answer.ts';
import type { Expected } from '../response/expected.ts';
import type { Session } from '../session.ts';

/**
 * What would help, as a button: pressed once it changes the request, pressed again it sends it. Before the request is
 * sent its room is kept, so that the fix beside it does not wrap anew when the response arrives.
 */
export default function FixButton({ session, answer }: Props) {
  const isReceived = session.answer.value !== null;
  const fix = offeredFix(session.view, session.sent.value ?? session.state.value, answer);
  const isApplied = useSignal(false);
  useEffect(() => {
    isApplied.value = false;
  }, [answer]);

  async function press() {
    if (isApplied.value) return session.send();
    if (fix?.kind === 'change') session.edit(fix.apply);
    if (fix?.kind === 'wait') {
      await skipToReset(session);
      // The case uses the limit up again each time; what passes now is its request alone.
      session.edit((state) => ({ ...state, chosen: null }));
    }
    isApplied.value = true;
    return undefined;
  }

  if (!fix) return null;
  return (
    <>
      {isApplied.value && <span class="pg-dim">Done.</span>}
      <button
        type="button"
        class="pg-button pg-fix-button"
        data-shown={isReceived}
        disabled={!isReceived}
        onClick={() => void press()}
      >
        {isApplied.value ? 'Send it again' : <Label parts={fix.label} />}
      </button>
    </>
  );
}

function Label({ parts }: { parts: Fix['label'] }) {
  return <span>{parts.map(({ text, isCode }) => (isCode ? <code key={text}>{text}</code> : text))}</span>;
}

interface Props {
  session: Session;
  /** The response, or before the first request the documented one. */
  answer: Answer | Expected;
}
