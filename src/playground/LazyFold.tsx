import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useModule } from './use-module.ts';

/** A part that is folded away, and whose module is loaded when it is opened. */
export default function LazyFold<Given extends object>({ kind, title, hint, load, given }: Props<Given>) {
  const isOpen = useSignal(false);
  const part = useModule(load, isOpen.value);

  return (
    <details class={`pg-fold ${kind}`} onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary>
        {title} <span class="pg-dim">{hint}</span>
      </summary>
      <div class="pg-room">{part && <part.default {...given} />}</div>
    </details>
  );
}

interface Props<Given> {
  /** A class, for the room that is kept until the part is there. */
  kind: string;
  title: string;
  hint: string;
  load: () => Promise<{ default: ComponentType<Given> }>;
  given: Given;
}
