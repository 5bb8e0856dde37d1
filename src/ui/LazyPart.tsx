import type { ComponentType } from 'preact';
import { usePart } from './use-module.ts';

/** A part whose module is loaded when it is wanted. Where that fails it says so, and can be tried again. */
export default function LazyPart<Part extends object>({ load, props, isWanted = true }: LazyPartProps<Part>) {
  const { module, hasFailed, retry } = usePart(load, isWanted);
  if (module) return <module.default {...props} />;
  if (!hasFailed) return null;
  return (
    <p class="pg-tool-message" data-problem={true} role="alert">
      This part could not be loaded.{' '}
      <button type="button" class="pg-link" onClick={retry}>
        Try again
      </button>
    </p>
  );
}

export interface LazyPartProps<Part> {
  load: () => Promise<{ default: ComponentType<Part> }>;
  props: Part;
  isWanted?: boolean;
}
