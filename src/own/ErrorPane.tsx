import { retrySentence } from '../../openapi/fix.ts';
import { CodeText } from '../ui/CodeText.tsx';
import type { OpenDocument } from './page.ts';
import { useAnswer } from './use-answer.ts';

/** Every error of a document: what it means, what to do, whether to retry, and a request that causes it. */
export default function ErrorPane({ document, openCase }: Props) {
  const { answer: errors, failure } = useAnswer(document, 'errors');
  if (failure !== null) return <p class="own-problem">{failure}</p>;
  if (!errors) return <p class="own-pane pg-dim">Reading the errors of {document.operations.length} operations.</p>;
  const assumed = errors.filter(({ isDeclared }) => !isDeclared).length;
  return (
    <section class="own-pane" aria-label="Errors">
      <p>
        {errors.length} errors. {errors.length - assumed} are in the document. {assumed} are assumed: the document does
        not have them, and the mock needs them to reject a request.
      </p>
      {/* A table that scrolls can be reached with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section class="own-scroll" aria-label="Table of errors" tabIndex={0}>
        <table class="own-table">
          <thead>
            <tr>
              <th scope="col">Status</th>
              <th scope="col">Name</th>
              <th scope="col">Meaning</th>
              <th scope="col">What to do</th>
              <th scope="col">Operations</th>
              <th scope="col">Try it</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ status, name, summary, fix, isDeclared, operations, first }) => (
              <tr key={`${status} ${name}`}>
                <td>
                  <span class="pg-status" data-class={String(status)[0]}>
                    {status}
                  </span>
                </td>
                <th scope="row">
                  <code>{name}</code>
                  {!isDeclared && <span class="own-assumed">assumed</span>}
                </th>
                <td>{isDeclared && summary !== '' ? summary : <CodeText text={fix.meaning} />}</td>
                <td>
                  <CodeText text={fix.steps[0] ?? ''} /> <CodeText text={retrySentence(fix)} />
                </td>
                <td class="own-figure">{operations}</td>
                <td>
                  <button
                    type="button"
                    class="pg-button"
                    aria-label={`Try it: ${status} ${name}`}
                    onClick={() => void openCase(first.operation, first.name)}
                  >
                    Try it
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface Props {
  document: OpenDocument;
  openCase: (operation: string, name: string) => Promise<void>;
}
