import { useMemo } from 'preact/hooks';
import type { OwnCase } from '../sandbox/own/messages.ts';
import type { OpenDocument } from './page.ts';

/** Some rows of the matrix. They are drawn again only when a case of theirs was sent. */
export default function CaseRows({ rows, statuses, byOperation, results, openCase }: RowProps) {
  const own = rows.flatMap(({ id }) => byOperation.get(id) ?? []);
  const sent = own.filter(({ id }) => results.has(id)).length;
  return useMemo(
    () => (
      <tbody>
        {rows.map(({ id, method, path, summary }) => (
          <tr key={id}>
            <th scope="row" title={summary}>
              <b>{method}</b> {path}
            </th>
            {statuses.map((status) => (
              <td key={status}>
                {(byOperation.get(id) ?? [])
                  .filter((each) => each.status === status)
                  .map((each) => (
                    <button
                      key={each.name}
                      type="button"
                      class="cm-cell"
                      data-class={String(status)[0]}
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
    ),
    [rows, statuses, byOperation, sent],
  );
}

function labelOf({ status, name, operation, isDeclared }: OwnCase, result: string | undefined): string {
  return [
    `${status} ${name} of ${operation}`,
    ...(isDeclared ? [] : ['assumed']),
    ...(result === undefined ? [] : [result]),
  ].join(', ');
}

export interface RowProps {
  rows: OpenDocument['operations'];
  statuses: readonly number[];
  byOperation: ReadonlyMap<string, readonly OwnCase[]>;
  /** What became of each case that was sent, by its id. */
  results: ReadonlyMap<string, 'reproduced' | 'different'>;
  openCase: (operation: string, name: string) => Promise<void>;
}
