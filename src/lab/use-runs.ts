import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { focusOn } from '../ui/focus.ts';
import type { LoopId } from './loop-names.ts';
import type { Run } from './run.ts';
import type { LabView } from './lab-view.ts';

/** Returns what a lab was asked for and what came of it. What runs a loop is loaded with the first run. */
export function useRuns(view: LabView, uid: string): Runs {
  const loop = useSignal<LoopId>('fixed');
  const wanted = useSignal(10);
  const done = useSignal<Partial<Record<LoopId, Run>>>({});
  const running = useSignal<LoopId | null>(null);
  const failure = useSignal('');
  const controller = useRef<AbortController | null>(null);

  async function run(ids: readonly LoopId[]) {
    if (controller.current) return;
    const own = new AbortController();
    controller.current = own;
    failure.value = '';
    // What is shown follows the runs until the reader chooses something else.
    let followed = loop.value;
    try {
      for (const id of ids) {
        running.value = id;
        const { runExperiment } = await import('./experiment.ts');
        const result = await runExperiment(view, id, wanted.value, own.signal);
        done.value = { ...done.value, [id]: result };
        if (loop.value === followed) {
          loop.value = id;
          followed = id;
        }
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      failure.value = own.signal.aborted ? 'Canceled.' : `The run failed: ${why}`;
    } finally {
      controller.current = null;
      // Cancel goes, and the focus would go with it.
      if (document.activeElement?.id === `${uid}-cancel`) focusOn(`${uid}-run`);
      running.value = null;
    }
  }

  return { loop, wanted, done, running, failure, run, cancel: () => controller.current?.abort() };
}

interface Runs {
  /** The loop that is chosen and shown. */
  loop: Signal<LoopId>;
  /** How many requests a loop is to have answered. */
  wanted: Signal<number>;
  /** The last run of each loop. */
  done: Signal<Partial<Record<LoopId, Run>>>;
  running: Signal<LoopId | null>;
  /** Why the last run ended early; empty where it did not. */
  failure: Signal<string>;
  /** Runs loops one after the other; does nothing while others run. */
  run: (ids: readonly LoopId[]) => Promise<void>;
  cancel: () => void;
}
