import { useSignal, type Signal } from '@preact/signals';

/** Returns a way to run one action at a time, and what kept the last one from being done. */
export function useAction(): Action {
  const isBusy = useSignal(false);
  const failure = useSignal<string | null>(null);
  return {
    isBusy,
    failure,
    async run(work) {
      if (isBusy.value) return;
      isBusy.value = true;
      failure.value = null;
      try {
        await work();
      } catch (error) {
        failure.value = error instanceof Error ? error.message : String(error);
      } finally {
        isBusy.value = false;
      }
    },
  };
}

export interface Action {
  isBusy: Signal<boolean>;
  failure: Signal<string | null>;
  run(work: () => Promise<void>): Promise<void>;
}
