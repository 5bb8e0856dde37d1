import { useSignal } from '@preact/signals';
import LazyPart, { type LazyPartProps } from './LazyPart.tsx';

/** A part that is folded away, and whose module is loaded when it is opened. */
export default function LazyFold<Part extends object>({ kind, title, hint, load, props }: Props<Part>) {
  const isOpen = useSignal(false);

  return (
    <details class={`pg-fold ${kind}`} onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary>
        {title} <span class="pg-dim">{hint}</span>
      </summary>
      <div class="pg-room">
        <LazyPart load={load} props={props} isWanted={isOpen.value} />
      </div>
    </details>
  );
}

interface Props<Part> extends Pick<LazyPartProps<Part>, 'load' | 'props'> {
  /** A class, for the room that is kept until the part is there. */
  kind: string;
  title: string;
  hint: string;
}
