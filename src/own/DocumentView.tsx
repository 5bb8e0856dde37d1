import { useSignal } from '@preact/signals';
import type { LoadKeyDrawer } from '../playground/props.ts';
import { initialState, type RequestState } from '../playground/state.ts';
import type { PlaygroundView } from '../contract/playground-view.ts';
import './document.css';
import CasePane from './CasePane.tsx';
import DocumentHead from './DocumentHead.tsx';
import ErrorPane from './ErrorPane.tsx';
import KeyPane from './KeyPane.tsx';
import OwnPlayground, { type Shown } from './OwnPlayground.tsx';
import type { OpenDocument, OwnPage } from './page.ts';

/** What is shown of a document, one at a time. */
const PANES = [
  ['playground', 'Playground'],
  ['cases', 'Cases'],
  ['errors', 'Errors'],
  ['keys', 'Keys and limits'],
] as const;

type Pane = (typeof PANES)[number][0];

/** An open document: what it is, and its playground, cases, errors, keys and limits. */
export default function DocumentView({ page, document, loadKeyDrawer }: Props) {
  const pane = useSignal<Pane>('playground');
  const shown = useSignal<Shown>({ view: document.first, state: null, of: document });
  // A document that was opened anew, with other limits, begins with the operation that was shown.
  if (shown.value.of !== document) shown.value = { view: document.first, state: null, of: document };

  function open(view: PlaygroundView, state: RequestState | null = null) {
    shown.value = { view, state, of: document };
    pane.value = 'playground';
  }

  async function openCase(operation: string, name: string) {
    const view = await document.worker.ask('view', { operation });
    open(view, initialState(view, name));
  }

  return (
    <>
      <DocumentHead page={page} document={document} />
      <fieldset class="own-panes" aria-label="Show">
        {PANES.map(([name, label]) => (
          <button
            key={name}
            type="button"
            id={`own-pane-${name}`}
            aria-pressed={pane.value === name}
            onClick={() => (pane.value = name)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {/* What was typed and received stays, whatever is looked at meanwhile. */}
      <div hidden={pane.value !== 'playground'}>
        <OwnPlayground document={document} shown={shown.value} open={open} loadKeyDrawer={loadKeyDrawer} />
      </div>
      {pane.value === 'cases' && <CasePane document={document} openCase={openCase} />}
      {pane.value === 'errors' && <ErrorPane document={document} openCase={openCase} />}
      {pane.value === 'keys' && <KeyPane page={page} document={document} />}
    </>
  );
}

interface Props {
  page: OwnPage;
  document: OpenDocument;
  loadKeyDrawer: LoadKeyDrawer;
}
