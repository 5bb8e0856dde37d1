import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import ConfirmButton from './ConfirmButton.tsx';
import { RESET_TEXT } from './reset-text.ts';
import { useAction } from './use-action.ts';
import { resetSandbox } from '../sandbox/state.ts';

/** Asks before the sandbox is reset, and says when it was. Loaded when it is asked for. */
export default function ResetBox({ isAsked }: { isAsked: Signal<boolean> }) {
  const done = useSignal('');
  const box = useRef<HTMLDivElement>(null);
  const action = useAction();

  useEffect(() => {
    if (isAsked.value) done.value = '';
  }, [isAsked.value]);

  function close() {
    isAsked.value = false;
    // The button that asked stands before this box.
    const button = box.current?.previousElementSibling;
    if (button instanceof HTMLElement) button.focus();
  }

  function reset() {
    void action.run(async () => {
      await resetSandbox();
      done.value = 'The mock was reset.';
      close();
    });
  }

  return (
    <div ref={box} class="pg-reset">
      {isAsked.value && (
        <ConfirmButton label="Reset the mock" doLabel="Reset now" action={action} onDo={reset} onClose={close}>
          {RESET_TEXT}
        </ConfirmButton>
      )}
      <output>{done.value}</output>
    </div>
  );
}
