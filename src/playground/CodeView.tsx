import { useSignal } from '@preact/signals';
import type CodeBox from './code/CodeBox.tsx';
import type { PartProps } from './Panel.tsx';

/** The very request as code. What writes it is loaded when this is opened. */
export default function CodeView(props: PartProps) {
  const box = useSignal<{ component: typeof CodeBox } | null>(null);
  const Box = box.value?.component;

  async function open({ currentTarget }: { currentTarget: HTMLDetailsElement }) {
    if (currentTarget.open) box.value ??= { component: (await import('./code/CodeBox.tsx')).default };
  }

  return (
    <details class="pg-fold pg-codes" onToggle={(event) => void open(event)}>
      <summary>
        Code <span class="pg-dim">in nine languages</span>
      </summary>
      <div class="pg-code-room">{Box && <Box {...props} />}</div>
    </details>
  );
}
