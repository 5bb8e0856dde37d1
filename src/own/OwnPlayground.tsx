import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PlaygroundView } from '../contract/playground-view.ts';
import OperationChoice from '../playground/full/OperationChoice.tsx';
import FullPanel from '../playground/full/FullPanel.tsx';
import type { LoadKeyDrawer } from '../playground/props.ts';
import { createSession } from '../playground/session.ts';
import type { RequestState } from '../playground/state.ts';
import type { OpenDocument } from './page.ts';

/** Prefix of all ids of the playground. */
const UID = 'own-playground';

/** The playground of an open document: the one of the site's APIs, with nothing of it in the URL. */
export default function OwnPlayground({ document, shown, open, loadKeyDrawer }: Props) {
  const message = useSignal('');
  const session = useMemo(() => {
    const next = createSession(shown.view);
    if (shown.state) next.state.value = shown.state;
    return next;
  }, [shown]);
  const { id, name } = document.api;

  function choose(operation: string) {
    message.value = '';
    document.worker.ask('view', { operation }).then(
      (view) => open(view),
      (error: unknown) => (message.value = error instanceof Error ? error.message : String(error)),
    );
  }

  return (
    <FullPanel
      session={session}
      uid={UID}
      label={`Playground: ${shown.view.operation.summary}`}
      suffix=""
      open={open}
      loadKeyDrawer={loadKeyDrawer}
    >
      <OperationChoice
        apis={[
          {
            id,
            name,
            operations: document.operations.map((each) => ({ id: each.id, summary: labelOf(each) })),
          },
        ]}
        session={session}
        uid={UID}
        message={message.value}
        onChoose={(_api, operation) => choose(operation)}
      />
    </FullPanel>
  );
}

/** @example labelOf({ method: 'GET', path: '/trips', summary: 'List trips', … }) // => 'GET /trips · List trips' */
function labelOf({ method, path, summary }: OpenDocument['operations'][number]): string {
  const address = `${method} ${path}`;
  return summary === address ? address : `${address} · ${summary}`;
}

/** What the playground shows of which document; `state`: the request, where that is not the example's. */
export interface Shown {
  view: PlaygroundView;
  state: RequestState | null;
  of: OpenDocument;
}

interface Props {
  document: OpenDocument;
  shown: Shown;
  open: (view: PlaygroundView, state?: RequestState | null) => void;
  loadKeyDrawer: LoadKeyDrawer;
}
