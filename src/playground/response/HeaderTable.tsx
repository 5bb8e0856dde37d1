import type { Answer } from '../../sandbox/answer.ts';
import { headerName } from '../../sandbox/header-name.ts';

/** All headers of an answer, as a table. */
export default function HeaderTable({ answer, quota }: { answer: Answer | null; quota: readonly string[] }) {
  return (
    <details class="pg-fold pg-headers">
      <summary>
        All headers <span class="pg-dim">{answer ? answer.headers.length : ''}</span>
      </summary>
      <table>
        <thead class="sr-only">
          <tr>
            <th scope="col">Header</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {answer?.headers.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{headerName(name, quota)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
