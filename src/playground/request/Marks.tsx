import type { Progress } from '../session.ts';

/** How far a run is: a mark for each answer of a repeated request, and a plain bar for the rest. */
export default function Marks({ statuses, progress }: { statuses: number[]; progress: Progress | null }) {
  if (progress && progress.total - progress.before === 1) {
    return <Bar share={progress.done / progress.total} />;
  }
  if (statuses.length < 2) return <Bar share={0} />;
  const missing = progress ? progress.total - statuses.length : 0;
  return (
    <div class="pg-marks" aria-hidden="true">
      {statuses.map((status, index) => (
        <i key={index} data-class={String(status)[0]} />
      ))}
      {missing > 0 && <span style={{ flexGrow: missing }} />}
    </div>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <div class="pg-marks" aria-hidden="true">
      <b style={{ inlineSize: `${100 * share}%` }} />
    </div>
  );
}
