import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OwnCase } from '../sandbox/own/messages.ts';
import type { OpenDocument } from './page.ts';

/** Rows that are drawn at a time: thousands of cells at once would hold up the page. */
const BATCH = 20;

/** A row for each operation, a column for each status, and a cell for each case, which opens it in the playground. */
export default function CaseTable({ document, cases, results, openCase }: Props) {
  const drawn = useSignal(BATCH);
  const byOperation = Map.groupBy(cases, ({ operation }) => operation);
  const rows = document.operations.filter(({ id }) => byOperation.has(id));
  const statuses = [...new Set(cases.map(({ status }) => status))].toSorted((one, other) => one - other);

  useEffect(() => {
    if (drawn.value >= rows.length) return undefined;
    const timer = setTimeout(() => (drawn.value += BATCH));
    return () => clearTimeout(timer);
  }, [drawn.value, rows.length]);

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
        <tbody>
          {rows.slice(0, drawn.value).map(({ id, method, path, summary }) => (
            <tr key={id}>
              <th scope="row" title={summary}>
                <b>{method}</b> {path}
              </th>
              {statuses.map((status) => (
                <td key={status} data-class={String(status)[0]}>
                  {(byOperation.get(id) ?? [])
                    .filter((each) => each.status === status)
                    .map((each) => (
                      <button
                        key={each.name}
                        type="button"
                        class="cm-cell"
                        aria-label={labelOf(each, results.get(each.id))}
                        title={`${status} ${each.name}${each.isDeclared ? '' : ' (assumed)'}`}
                        data-forced={each.isNatural ? undefined : ''}
                        data-result={results.get(each.id)}
                        onClick={() => void openCase(id, each.name)}
                      />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function labelOf({ status, name, operation, isDeclared }: OwnCase, result: string | undefined): string {
  return [`${status} ${name} of ${operation}`, ...(isDeclared ? [] : ['assumed']), ...(result ? [result] : [])].join(
    ', ',
  );
}

interface Props {
  document: OpenDocument;
  cases: OwnCase[];
  /** What became of each case that was sent, by its id. */
  results: ReadonlyMap<string, 'reproduced' | 'different'>;
  openCase: (operation: string, name: string) => Promise<void>;
}
