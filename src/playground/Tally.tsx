/** More answers than this are counted, but not drawn one by one. */
const MOST_DRAWN = 240;

/** What came back from a repeated request: a mark for each answer, and counts by status. */
export default function Tally({ statuses }: { statuses: number[] }) {
  if (statuses.length < 2) return null;
  const kinds = [...new Set(statuses)];
  return (
    <div class="lk-tally">
      {statuses.length <= MOST_DRAWN && (
        <span class="lk-marks" aria-hidden="true">
          {statuses.map((status, index) => (
            <i key={index} data-class={String(status)[0]} />
          ))}
        </span>
      )}
      <span>{kinds.map((kind) => `${statuses.filter((status) => status === kind).length} × ${kind}`).join(', ')}</span>
    </div>
  );
}
