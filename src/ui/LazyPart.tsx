import type { ComponentType } from 'preact';
import { usePart } from './use-module.ts';

/** A part whose module is loaded when it is wanted. Where that fails it says so, and can be tried again. */
export default function LazyPart<Given extends object>({ load, given, isWanted = true }: LazyPartProps<Given>) {
  const { module, hasFailed, retry } = usePart(load, isWanted);
  if (module) return <module.default {...given} />;
  if (!hasFailed) return null;
  return (
    <p class="pg-tool-says" data-problem={true} role="alert">
      This part could not be loaded.{' '}
      <button type="button" class="pg-link" onClick={retry}>
        Try again
      </button>
    </p>
  );
}

export interface LazyPartProps<Given> {
  load: () => Promise<{ default: ComponentType<Given> }>;
  given: Given;
  isWanted?: boolean;
}
