import { headerName } from '../../sandbox/header-name.ts';
import ScrollBox from '../../ui/ScrollBox.tsx';
import type { ViewProps } from '../props.ts';

/** All headers of a response, as a table. */
export default function HeaderTable({ answer, session }: ViewProps) {
  const documented = session.view.api.limitHeaders.map(({ name }) => name);
  return (
    <ScrollBox class="pg-payload pg-headers" label="Response headers">
      <table>
        <thead class="sr-only">
          <tr>
            <th scope="col">Header</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {answer.headers.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{headerName(name, documented)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
