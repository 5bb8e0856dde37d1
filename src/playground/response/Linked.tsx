import { useSignal } from '@preact/signals';
import { formatSize, mediaTypeOf, type Answer } from '../../sandbox/answer.ts';
import { readAnswer } from '../../sandbox/read-answer.ts';
import { startSandbox } from '../../sandbox/state.ts';
import { Picture } from './ImageView.tsx';

/** A URL of the mock's own in the body. Nothing outside this page could open it, so the page asks the mock. */
export default function Linked({ url }: { url: string }) {
  const answer = useSignal<Answer | null>(null);
  const failure = useSignal('');
  const name = new URL(url).pathname.split('/').slice(-2).join('/');

  async function open() {
    try {
      const { fetch } = await startSandbox();
      answer.value = await readAnswer(await fetch(new Request(url, { cache: 'no-store' })), performance.now(), 0);
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
