import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { focusOn } from '../../ui/focus.ts';
import LazyPart from '../../ui/LazyPart.tsx';
import type { PartProps } from '../props.ts';
import { chosenCase } from './chosen.ts';
import './cases.css';

/** The chosen case, and the list of all documented responses of the operation, which opens from it. */
export default function CaseBox({ session, uid }: PartProps) {
  const { cases } = session.view.operation;
  const chosen = chosenCase(session.view, session.state.value);
  const isOpen = useSignal(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const toggle = `${uid}-case`;

  function close(isFocusKept = true) {
    isOpen.value = false;
    if (isFocusKept) focusOn(toggle);
  }

  useEffect(() => {
    if (!isOpen.value) return undefined;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) close(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen.value]);

  return (
    // It listens to Escape from what is in it, and is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={box}
      class="pg-cases"
      aria-label="Cases"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen.value) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        id={toggle}
        class="pg-input pg-case-toggle"
        aria-expanded={isOpen.value}
        aria-controls={`${uid}-case-list`}
        onClick={() => (isOpen.value = !isOpen.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen.value) return;
          event.preventDefault();
          isOpen.value = true;
        }}
      >
        <span class="pg-dim">Case</span>
        {chosen ? (
          <>
            <span class="pg-status" data-class={String(chosen.status)[0]}>
              {chosen.status}
            </span>
            <span class="pg-case-name">{chosen.name}</span>
          </>
        ) : (
          <span class="pg-case-name">your own request</span>
        )}
        <span class="pg-tally">{cases.length}</span>
      </button>
      <div id={`${uid}-case-list`} class="pg-case-room">
        {isOpen.value && <LazyPart load={() => import('./CaseList.tsx')} props={{ session, uid, close }} />}
      </div>
    </fieldset>
  );
}
