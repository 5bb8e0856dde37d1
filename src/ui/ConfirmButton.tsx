import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './confirm-button.css';
import type { Action } from './use-action.ts';
import { FailureNote } from './FailureNote.tsx';

/** Asks before something is done, in the place where it was asked for. Escape is a no. */
export default function ConfirmButton({ label, doLabel, isDanger = true, action, onDo, onClose, children }: Props) {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);

  return (
    // It listens to what its buttons let through, and is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      class="pg-confirm"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The drawer around it stays open.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="pg-confirm-text">{children}</div>
      <button
        ref={yes}
        type="button"
        class={isDanger ? 'pg-button kr-danger' : 'pg-button'}
        aria-disabled={action.isBusy.value || undefined}
        onClick={onDo}
      >
        {doLabel}
      </button>
      <button type="button" class="pg-button" onClick={onClose}>
        Cancel
      </button>
      {action.failure.value && <FailureNote failure={action.failure.value} />}
    </fieldset>
  );
}

interface Props {
  /** What is asked about. */
  label: string;
  doLabel: string;
  /** Whether something is lost by it. True by default. */
  isDanger?: boolean;
  action: Action;
  onDo: () => void;
  onClose: () => void;
  children: ComponentChildren;
}
