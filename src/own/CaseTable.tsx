import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { OwnCase } from '../sandbox/own/messages.ts';
import CaseRows, { type RowProps } from './CaseRows.tsx';
import type { OpenDocument } from './page.ts';

/** Rows that are drawn at a time: thousands of cells at once would hold up the page. */
const BATCH = 20;

/** A row for each operation, a column for each status, and a cell for each case, which opens it in the playground. */
export default function CaseTable({ document, cases, results, openCase }: Props) {
  const drawn = useSignal(1);
  const { batches, statuses, byOperation } = useMemo(() => arrange(document, cases), [document, cases]);

  useEffect(() => {
    if (drawn.value >= batches.length) return undefined;
    const timer = setTimeout(() => (drawn.value += 1));
    return () => clearTimeout(timer);
  }, [drawn.value, batches]);

  return (
    // A table that scrolls can be reached with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="own-scroll cm-matrices" aria-label="Matrix of cases" tabIndex={0}>
      <table class="cm-table">
        <thead>
          <tr>
            <th scope="col">Operation</th>
            {statuses.map((status) => (
              <th key={status} scope="col">
                {status}
              </th>
            ))}
          </tr>
        </thead>
        {batches.slice(0, drawn.value).map((rows, index) => (
          <CaseRows
            key={index}
            rows={rows}
            statuses={statuses}
            byOperation={byOperation}
            results={results}
            openCase={openCase}
          />
        ))}
      </table>
    </section>
  );
}

function arrange(
  { operations }: OpenDocument,
  cases: readonly OwnCase[],
): Pick<RowProps, 'statuses' | 'byOperation'> & { batches: RowProps['rows'][] } {
  const byOperation = Map.groupBy(cases, ({ operation }) => operation);
  const rows = operations.filter(({ id }) => byOperation.has(id));
  return {
    byOperation,
    statuses: [...new Set(cases.map(({ status }) => status))].toSorted((one, other) => one - other),
    batches: Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
      rows.slice(index * BATCH, (index + 1) * BATCH),
    ),
  };
}

interface Props extends Pick<RowProps, 'results' | 'openCase'> {
  document: OpenDocument;
  /** The same list while nothing about it changes: what was drawn of it stays. */
  cases: readonly OwnCase[];
}
