import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Returns a module once it is loaded, null until then and where that fails. */
export function useModule<Module>(load: () => Promise<Module>, isWanted = true): Module | null {
  return usePart(load, isWanted).module;
}

/** Returns a module as `useModule` does, and what to do where it fails. It is loaded when it is wanted. */
export function usePart<Module>(load: () => Promise<Module>, isWanted: boolean): Part<Module> {
  const module = useSignal<Module | null>(null);
  const hasFailed = useSignal(false);
  const retry = () => {
    hasFailed.value = false;
    load().then(
      (loaded) => (module.value = loaded),
      () => (hasFailed.value = true),
    );
  };
  useEffect(() => {
    if (isWanted && !module.value) retry();
  }, [isWanted]);
  return { module: module.value, hasFailed: hasFailed.value, retry };
}

interface Part<Module> {
  module: Module | null;
  hasFailed: boolean;
  retry: () => void;
}
