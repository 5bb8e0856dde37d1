import { batch, signal, type Signal } from '@preact/signals';
import type { Progress, Summary } from '../cases/create-run.ts';
import type { CaseOutcome, OwnCase } from '../sandbox/own/messages.ts';
import type { DocumentWorker } from '../sandbox/own/worker-client.ts';

/** How often what is shown follows the run, in milliseconds: for each case would cost more than the cases. */
const SHOW_EVERY = 100;

/** Returns what sends the cases of a document, in the worker, and tells how far it is. */
export function createOwnRun(worker: DocumentWorker): OwnRun {
  const progress = signal<Progress | null>(null);
  const summary = signal<Summary | null>(null);
  const differing = signal<CaseOutcome[]>([]);
  const results = signal<ReadonlyMap<string, 'reproduced' | 'different'>>(new Map());
  let controller: AbortController | null = null;

  async function start(cases: readonly OwnCase[]): Promise<void> {
    if (controller) return;
    const own = new AbortController();
    controller = own;
    const outcomes = new Map<string, 'reproduced' | 'different'>();
    const wrong: CaseOutcome[] = [];
    const started = performance.now();
    let shown = started;
    const show = () =>
      batch(() => {
        progress.value = { done: outcomes.size, total: cases.length };
        results.value = new Map(outcomes);
        differing.value = [...wrong];
      });
    summary.value = null;
    show();
    try {
      const onPart = (part: unknown) => {
        const outcome = part as CaseOutcome;
        outcomes.set(outcome.id, outcome.differences.length === 0 ? 'reproduced' : 'different');
        if (outcome.differences.length > 0) wrong.push(outcome);
        if (performance.now() - shown < SHOW_EVERY) return;
        shown = performance.now();
        show();
      };
      await worker.ask('run', { ids: cases.map(({ id }) => id) }, { onPart, signal: own.signal });
      const good = outcomes.size - wrong.length;
      const left = cases.length - outcomes.size;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      summary.value = {
        text: `${good} of ${outcomes.size} as expected in ${seconds} s.${left === 0 ? '' : ` Canceled: ${left} not sent.`}`,
        isGood: left === 0 && wrong.length === 0,
      };
    } catch (error) {
      summary.value = { text: error instanceof Error ? error.message : String(error), isGood: false };
    } finally {
      controller = null;
      batch(() => {
        show();
        progress.value = null;
      });
    }
  }

  return { progress, summary, differing, results, start, cancel: () => controller?.abort() };
}

/** A run of cases. */
export interface OwnRun {
  /** null: nothing is under way. */
  progress: Signal<Progress | null>;
  summary: Signal<Summary | null>;
  /** Those whose response is not as the document says. */
  differing: Signal<CaseOutcome[]>;
  results: Signal<ReadonlyMap<string, 'reproduced' | 'different'>>;
  start: (cases: readonly OwnCase[]) => Promise<void>;
  cancel: () => void;
}
