import type { Cell } from './cells.ts';
import type { CaseResult } from './run.ts';

/** Who wants to see more of them has other worries. */
const AT_MOST = 20;

/** The cases whose answer was not the documented one: expected beside received. */
export default function Differences({ results, cells }: Props) {
  if (results.length === 0) return null;
  return (
    <section class="cm-differences" aria-label="Responses that differ">
      {results.slice(0, AT_MOST).map(({ example, differences }) => (
        <details key={example.id}>
          <summary>
            <code>{example.id}</code> differs in {differences.map(({ part }) => part).join(', ')}
          </summary>
          {differences.map(({ part, expected, received }) => (
            <div key={part} class="cm-beside">
              <figure>
                <figcaption>Expected {part}</figcaption>
                <pre>{expected}</pre>
              </figure>
              <figure>
                <figcaption>Received {part}</figcaption>
                <pre>{received}</pre>
              </figure>
            </div>
          ))}
          <a href={cells.get(example.id)?.link.href}>Open it in the playground</a>
        </details>
      ))}
      {results.length > AT_MOST && <p>And {results.length - AT_MOST} more, marked in the matrix.</p>}
    </section>
  );
}

interface Props {
  results: CaseResult[];
  cells: ReadonlyMap<string, Cell>;
}
