import ScrollBox from '../ui/ScrollBox.tsx';
import { formatDuration } from './duration.ts';
import { LOOP_IDS, LOOP_NAMES, type LoopId } from './loop-names.ts';
import type { Run } from './run.ts';
import TimeLine from './TimeLine.tsx';

/** What the runs came to: all loops side by side, and the attempts of the one that is shown. */
export default function LabResult({ runs, wanted, shown, onShow }: Props) {
  return (
    <>
      <TimeLine key={shown} run={runs[shown] ?? null} wanted={wanted} title={LOOP_NAMES[shown]} />
      <ScrollBox class="lab-table" label="All strategies">
        <table>
          <thead>
            <tr>
              <th scope="col">Strategy</th>
              <th scope="col">Succeeded</th>
              <th scope="col">Sent</th>
              <th scope="col">Too early</th>
              <th scope="col">Wasted</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {LOOP_IDS.map((id) => (
              <Row key={id} id={id} run={runs[id]} isShown={id === shown} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function Row({ id, run, isShown, onShow }: RowProps) {
  const summary = run?.summary;
  return (
    <tr data-shown-loop={isShown}>
      <th scope="row">
        <button type="button" class="pg-link" aria-pressed={isShown} onClick={() => onShow?.(id)}>
          {LOOP_NAMES[id]}
        </button>
      </th>
      <td>{summary ? `${summary.delivered} of ${summary.wanted}` : '–'}</td>
      <td>{summary?.sent ?? '–'}</td>
      <td>{summary?.tooEarly ?? '–'}</td>
      <td>{summary?.wasted ?? '–'}</td>
      <td class="lab-time">{summary ? formatDuration(summary.milliseconds) : '–'}</td>
    </tr>
  );
}

interface Props {
  runs: Partial<Record<LoopId, Run>>;
  /** How many requests the next run is for. */
  wanted: number;
  shown: LoopId;
  /** Without it there is nothing to show yet. */
  onShow?: (id: LoopId) => void;
}

interface RowProps {
  id: LoopId;
  run: Run | undefined;
  isShown: boolean;
  onShow?: ((id: LoopId) => void) | undefined;
}
