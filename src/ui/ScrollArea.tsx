import type { ComponentChildren } from 'preact';
import ScrollBox from './ScrollBox.tsx';

/** Text that scrolls within its own room. */
export default function ScrollArea({ label, isTall = false, after, children }: Props) {
  return (
    <ScrollBox label={label} class={isTall ? 'pg-payload pg-snippet' : 'pg-payload'}>
      <pre>
        <code>{children}</code>
      </pre>
      {after}
    </ScrollBox>
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
