import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Returns a module once it is loaded, null until then. It is loaded when it is wanted for the first time. */
export function useModule<Module>(load: () => Promise<Module>, isWanted = true): Module | null {
  const module = useSignal<Module | null>(null);
  useEffect(() => {
    if (!isWanted || module.value) return;
    // Without the module what stands in its place stays.
    load().then(
      (loaded) => (module.value = loaded),
      () => undefined,
    );
  }, [isWanted]);
  return module.value;
}
