import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import SelectField from '../ui/SelectField.tsx';
import { useModule } from '../ui/use-module.ts';
import { LOOP_IDS, LOOP_NAMES, type LoopId } from './loop-names.ts';
import type { Run } from './run.ts';
import { useRuns } from './use-runs.ts';
import type { LabView } from './lab-view.ts';

const WANTED = [5, 10, 20];

/**
 * The retry lab: a client loop asks for some requests with a key that has little quota, and every attempt is drawn and
 * judged. What runs and what draws are loaded with the first run. The source of each loop comes as a slot of its name.
 */
export default function RetryLab({ view, uid, ...sources }: Props) {
  const isAwake = useSignal(false);
  const { loop, wanted, done, running, failure, run, cancel } = useRuns(view, uid);
  const result = useModule(() => import('./LabResult.tsx'), running.value !== null);

  useEffect(() => {
    isAwake.value = true;
  }, []);

  return (
    <section class="pg-playground lab not-content" aria-label="Retry lab">
      <div class="lab-head">
        <p>
          A client sends <strong>{wanted.value} requests</strong> to <code>{view.request.operation.summary}</code>, one
          after the other, with the demo key <code>{view.key.name}</code>: {view.allowance}. Waiting needs no time here:
          the mock of the lab has a clock of its own.
        </p>
        {/* An aria-disabled of its own, even false, would hide from checkers that the fieldset disables a button. */}
        <fieldset class="lab-controls" role="none" disabled={!isAwake.value}>
          <SelectField
            id={`${uid}-loop`}
            label="Retry strategy"
            value={loop.value}
            options={LOOP_IDS.map((id) => ({ value: id, text: LOOP_NAMES[id] }))}
            onChange={(id) => (loop.value = id as LoopId)}
          />
          <SelectField
            id={`${uid}-wanted`}
            label="Requests"
            value={String(wanted.value)}
            options={WANTED.map((number) => ({ value: String(number), text: String(number) }))}
            onChange={(number) => {
              wanted.value = Number(number);
              done.value = {};
            }}
          />
          <button
            type="button"
            id={`${uid}-run`}
            class="pg-button pg-primary"
            aria-disabled={running.value !== null || undefined}
            onClick={() => void run([loop.value])}
          >
            Run
          </button>
          <button
            type="button"
            class="pg-button"
            aria-disabled={running.value !== null || undefined}
            onClick={() => void run(LOOP_IDS)}
          >
            Run all
          </button>
          <button
            type="button"
            id={`${uid}-cancel`}
            class="pg-button"
            data-shown={running.value !== null}
            disabled={running.value === null}
            onClick={cancel}
          >
            Cancel
          </button>
        </fieldset>
        <output class="lab-state">
          {running.value ? `Running: ${LOOP_NAMES[running.value]}` : failure.value || stateText(done.value[loop.value])}
        </output>
      </div>
      <div class="lab-result">
        {result ? (
          <result.default
            runs={done.value}
            wanted={wanted.value}
            shown={loop.value}
            onShow={(id) => (loop.value = id)}
          />
        ) : (
          sources.empty
        )}
      </div>
      <details class="pg-fold lab-source">
        <summary>
          Code of the strategy <span class="pg-dim">{LOOP_NAMES[loop.value]}; this module is what runs</span>
        </summary>
        {sources[loop.value]}
        {loop.value === 'honor' && sources.waits}
      </details>
    </section>
  );
}

function stateText(run: Run | undefined): string {
  if (!run) return 'Not run yet.';
  const { delivered, wanted, sent, tooEarly, wasted } = run.summary;
  return `${delivered} of ${wanted} succeeded, ${sent} sent, ${tooEarly} too early, ${wasted} wasted.`;
}

type Props = {
  view: LabView;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  /** Where this API says how long to wait. */
  waits?: ComponentChildren;
  /** What stands where the results will be, as tall as they are. */
  empty?: ComponentChildren;
} & Partial<Record<LoopId, ComponentChildren>>;
