import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import Differences from './Differences.tsx';
import FilterForm from './FilterForm.tsx';
import { NO_FILTER, readFilter, writeFilter, type Filter } from './filter.ts';
import { markCell, readCells, readFragment, showCells, type Cell } from './cells.ts';
import RunState from './RunState.tsx';
import CellCard from './CellCard.tsx';
import { createPicture } from './picture.ts';
import RunPicture from './RunPicture.tsx';
import { createRun } from './create-run.ts';

/** What stands above the matrix: filters, the button that sends the cases, and what came of it. */
export default function RunBar({ apis, statuses, site }: Props) {
  const total = apis.reduce((sum, api) => sum + api.total, 0);
  const cells = useSignal<ReadonlyMap<string, Cell>>(new Map());
  const picture = useRef(createPicture()).current;
  const shown = useSignal<Set<string> | null>(null);
  const filter = useSignal<Filter>(NO_FILTER);
  const run = useRef(createRun(site)).current;
  const { progress, summary, differing } = run;

  const isAwake = useSignal(false);

  useEffect(() => {
    isAwake.value = true;
    cells.value = readCells(document);
    choose(readFilter(location.search));
    // The row may have moved while the filter was applied.
    const target = cells.value.get(readFragment(location.hash));
    if (target && location.search !== '') target.link.scrollIntoView({ block: 'center' });
  }, []);

  function choose(next: Filter) {
    filter.value = next;
    shown.value = showCells(cells.value, next);
    const address = `${location.pathname}${writeFilter(next)}${location.hash}`;
    if (writeFilter(next) !== location.search) history.replaceState(history.state, '', address);
  }

  function start() {
    for (const cell of cells.value.values()) markCell(cell, null);
    picture.clear();
    void run.start(shown.value, ({ example, differences }) => {
      const cell = cells.value.get(example.id);
      const result = differences.length === 0 ? 'reproduced' : 'different';
      if (!cell) return;
      markCell(cell, result);
      picture.add(cell.entry.api, cell.index, result);
    });
  }

  const count = shown.value?.size ?? total;
  return (
    <div class="cm-bar">
      {/* Until the island wakes nothing could be sent: the controls say so. */}
      <fieldset class="cm-controls" role="none" disabled={!isAwake.value}>
        <FilterForm filter={filter.value} apis={apis} statuses={statuses} choose={choose} />
        <div class="cm-run">
          {progress.value ? (
            <button type="button" class="cm-button" onClick={() => run.cancel()}>
              Cancel
            </button>
          ) : (
            <button type="button" class="cm-button cm-primary" disabled={count === 0} onClick={start}>
              {count === total ? `Run all ${total}` : `Run these ${count}`}
            </button>
          )}
          <RunState progress={progress.value} summary={summary.value} count={count} total={total} />
        </div>
      </fieldset>
      <RunPicture apis={apis} picture={picture} />
      <CellCard cells={cells.value} />
      <Differences results={differing.value} cells={cells.value} />
    </div>
  );
}

interface Props {
  /** `total`: how many cases each has. */
  apis: { id: string; name: string; total: number }[];
  statuses: number[];
  /** The site's path, with a slash at its end. */
  site: string;
}
