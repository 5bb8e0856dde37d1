/** Bodies that are no plain text, and what an answer links to. This module is loaded when one of them is there. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatSize, mediaTypeOf, type Answer } from '../../sandbox/answer.ts';
import { cuesOf } from './cues.ts';
import { readAnswer } from '../../sandbox/read-answer.ts';
import { startSandbox } from '../../sandbox/state.ts';

/** A picture. Scripts in it do not run: it is shown as an image is, from an address that only this page has. */
export function Picture({ image, label }: { image: Blob; label: string }) {
  const address = useSignal<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(image);
    address.value = url;
    return () => URL.revokeObjectURL(url);
  }, [image]);
  return address.value && <img class="pg-picture" src={address.value} alt={label} />;
}

/** Subtitles, line by line, with their times. */
export function Cues({ text }: { text: string }) {
  return (
    <span class="pg-stamped">
      {cuesOf(text).map((cue) => (
        <span key={cue.start}>
          <span class="pg-stamp">
            {cue.start} <span class="pg-dim">to {cue.end}</span>
          </span>
          <span>{cue.text}</span>
        </span>
      ))}
    </span>
  );
}

/** An address of the mock's own in the body. Nothing outside this page could open it, so the page asks the mock. */
export function Linked({ address }: { address: string }) {
  const answer = useSignal<Answer | null>(null);
  const failure = useSignal('');
  const name = new URL(address).pathname.split('/').slice(-2).join('/');

  async function open() {
    try {
      const { fetch } = await startSandbox();
      answer.value = await readAnswer(await fetch(new Request(address, { cache: 'no-store' })), performance.now(), 0);
    } catch {
      failure.value = 'It could not be fetched.';
    }
  }

  return (
    <div class="pg-linked">
      <button type="button" class="pg-link" onClick={() => void open()}>
        Open {name}
      </button>{' '}
      <output class="pg-dim">
        {failure.value}
        {answer.value && describe(answer.value)}
      </output>
      {answer.value?.image && <Picture image={answer.value.image} label={`What ${name} shows`} />}
      {answer.value && !answer.value.image && <pre>{answer.value.text}</pre>}
    </div>
  );
}

function describe(answer: Answer): string {
  return `${answer.status} ${answer.phrase}, ${mediaTypeOf(answer)}, ${formatSize(answer.size)}`;
}
