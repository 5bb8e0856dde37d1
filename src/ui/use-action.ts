import { useSignal, type Signal } from '@preact/signals';
import { remedySteps } from '../sandbox/problem.ts';

/** Returns a way to run one action at a time, and what kept the last one from being done. */
export function useAction(): Action {
  const isBusy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
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
        failure.value = { text: error instanceof Error ? error.message : String(error), steps: remedySteps(error) };
      } finally {
        isBusy.value = false;
      }
    },
  };
}

/** What kept an action from being done, and what to do about it, the most likely remedy first. */
export interface Failure {
  text: string;
  steps: string[];
}

export interface Action {
  isBusy: Signal<boolean>;
  failure: Signal<Failure | null>;
  run(work: () => Promise<void>): Promise<void>;
}
