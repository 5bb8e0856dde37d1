import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import RunState from '../cases/RunState.tsx';
import '../cases/bar.css';
import '../cases/cases.css';
import type { OwnCase } from '../sandbox/own/messages.ts';
import CaseTable from './CaseTable.tsx';
import type { OpenDocument } from './page.ts';
import { createOwnRun } from './run.ts';
import { useAnswer } from './use-answer.ts';

/** Every case of a document in a matrix: to open in the playground, or to run all and compare with the document. */
export default function CasePane({ document, openCase }: Props) {
  const { answer: cases, failure } = useAnswer(document, 'cases');
  const run = useMemo(() => createOwnRun(document.worker), [document.worker]);
  const isNaturalOnly = useSignal(false);
  const words = useSignal('');
  useEffect(() => () => run.cancel(), [run]);

  // What was drawn stays as long as the list is the same.
  const shown = useMemo(
    () => filterCases(cases ?? [], words.value, isNaturalOnly.value),
    [cases, words.value, isNaturalOnly.value],
  );

  if (failure !== null) return <p class="own-problem">{failure}</p>;
  if (!cases) return <p class="own-pane pg-dim">Reading the cases of {document.operations.length} operations.</p>;
  const declared = cases.filter(({ isDeclared }) => isDeclared);
  const natural = declared.filter(({ isNatural }) => isNatural).length;

  return (
    <section class="own-pane own-cases" aria-label="Cases">
      <p>
        {cases.length} cases. The document has {declared.length}, and you can cause {natural} of them with a request.
        The other {cases.length - declared.length} are assumed.
      </p>
      <div class="cm-bar own-run">
        <label>
          <span>Filter</span>
          <input
            class="pg-input"
            type="search"
            placeholder="status, name, operation"
            value={words.value}
            onInput={({ currentTarget }) => (words.value = currentTarget.value)}
          />
        </label>
        <label class="own-check">
          <input
            type="checkbox"
            checked={isNaturalOnly.value}
            onChange={({ currentTarget }) => (isNaturalOnly.value = currentTarget.checked)}
          />{' '}
          Without <code>Prefer</code>
        </label>
        {run.progress.value ? (
          <button type="button" class="pg-button" onClick={run.cancel}>
            Cancel
          </button>
        ) : (
          <button type="button" class="pg-button pg-primary" onClick={() => void run.start(shown)}>
            {shown.length === cases.length ? `Run all ${cases.length}` : `Run ${shown.length}`}
          </button>
        )}
        <RunState progress={run.progress.value} summary={run.summary.value} count={shown.length} total={cases.length} />
      </div>
      {run.differing.value.length > 0 && (
        <ul class="own-differences" aria-label="Responses that differ">
          {run.differing.value.slice(0, 20).map(({ id, differences }) => (
            <li key={id}>
              <code>{id}</code>:{' '}
              {differences
                .map(({ part, received }) => `${part} is ${received}`)
                .join('; ')
                .slice(0, 300)}
            </li>
          ))}
        </ul>
      )}
      <CaseTable document={document} cases={shown} results={run.results.value} openCase={openCase} />
    </section>
  );
}

function filterCases(cases: readonly OwnCase[], words: string, isNaturalOnly: boolean): OwnCase[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return cases.filter(
    ({ id, summary, isNatural }) =>
      (isNatural || !isNaturalOnly) && wanted.every((word) => `${id} ${summary}`.toLowerCase().includes(word)),
  );
}

interface Props {
  document: OpenDocument;
  openCase: (operation: string, name: string) => Promise<void>;
}
