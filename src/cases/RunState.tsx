import type { Progress, Summary } from './create-run.ts';

/** How far a run is, or what came of it. Room is kept for it, so that the matrix does not move. */
export default function RunState({ progress, summary, count, total }: Props) {
  return (
    <div class="cm-state">
      {progress && (
        <>
          <progress aria-label="Cases sent" value={progress.done} max={progress.total || 1} />
          <span>
            {progress.done} of {progress.total}
          </span>
        </>
      )}
      <output data-good={summary?.isGood}>
        {progress ? '' : (summary?.text ?? `${count === total ? 'All' : `${count} of`} ${total} cases are shown.`)}
      </output>
    </div>
  );
}

interface Props {
  progress: Progress | null;
  summary: Summary | null;
  /** How many cases are shown, and how many there are. */
  count: number;
  total: number;
}
