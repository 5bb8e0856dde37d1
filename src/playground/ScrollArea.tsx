import type { ComponentChildren } from 'preact';

/** Text that scrolls within its own room. It takes the focus, because a keyboard cannot scroll it otherwise. */
export default function ScrollArea({ label, isTall = false, after, children }: Props) {
  return (
    // A region would be one more landmark of the page, and a fieldset would be a form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div class={isTall ? 'pg-payload pg-snippet' : 'pg-payload'} role="group" aria-label={label} tabIndex={0}>
      <pre>
        <code>{children}</code>
      </pre>
      {after}
    </div>
  );
}

interface Props {
  label: string;
  /** Whether it grows with its text, up to a limit, instead of keeping its size. */
  isTall?: boolean;
  /** What follows the text and is none. */
  after?: ComponentChildren;
  children: ComponentChildren;
}
