import LazyFold from './LazyFold.tsx';
import type { PartProps } from './Panel.tsx';

/** The very request as code. */
export default function CodeView(given: PartProps) {
  return (
    <LazyFold
      kind="pg-codes"
      title="Code"
      hint="in nine languages"
      load={() => import('./code/CodeBox.tsx')}
      given={given}
    />
  );
}
