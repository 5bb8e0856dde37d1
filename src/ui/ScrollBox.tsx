import type { ComponentChildren } from 'preact';
import './payload.css';

/** What scrolls within its own room. It takes the focus, because a keyboard cannot scroll it otherwise. */
export default function ScrollBox({ label, class: name, children }: Props) {
  return (
    // A region would be one more landmark of the page, and a fieldset would be a form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div class={name} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

interface Props {
  label: string;
  class: string;
  children: ComponentChildren;
}
