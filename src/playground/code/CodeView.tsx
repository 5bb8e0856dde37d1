import { LANGUAGES } from './languages.ts';
import LazyFold from '../../ui/LazyFold.tsx';
import type { PartProps } from '../props.ts';

/** The very request as code. */
export default function CodeView(props: PartProps) {
  return (
    <LazyFold
      kind="pg-codes"
      title="Code"
      hint={`in ${LANGUAGES.length} languages`}
      load={() => import('./CodeBox.tsx')}
      props={props}
    />
  );
}
