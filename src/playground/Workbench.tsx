import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import Panel from './Panel.tsx';
import { createSession } from './session.ts';
import type { PlaygroundView } from './view.ts';
import { loadViews } from './views.ts';

/** The playground at full size: any operation of any API. The address says which, and on which case it opens. */
export default function Workbench({ apis, view: first, name: firstCase, uid }: Props) {
  const view = useSignal(first);
  const failure = useSignal<string | null>(null);
  const session = useMemo(() => createSession(view.value, view.value === first ? firstCase : undefined), [view.value]);
  const { api, operation } = view.value;
  const operations = apis.find(({ id }) => id === api.id)?.operations ?? [];

  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const wanted = apis.find(({ id }) => id === query.get('api')) ?? apis.find(({ id }) => id === api.id);
    const chosen = query.get('operation') ?? (wanted?.id === api.id ? operation.id : wanted?.operations[0]?.id);
    if (wanted && chosen) void open(wanted.id, chosen);
  }, []);

  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const isMeant = (query.get('operation') ?? operation.id) === operation.id;
    const name = query.get('case');
    if (isMeant && name !== null) session.choose(name);
    // From now on the address follows the cases, so that it can be passed on. It never holds a key.
    let before = session.state.value.chosen;
    return session.state.subscribe(({ chosen }) => {
      if (chosen !== null && chosen !== before) writeAddress(session.view, chosen);
      before = chosen;
    });
  }, [session]);

  async function open(apiId: string, operationId: string) {
    if (apiId === view.value.api.id && operationId === view.value.operation.id) return;
    try {
      failure.value = null;
      const views = await loadViews(apiId);
      const found = views.operations.find(({ id }) => id === operationId) ?? views.operations[0];
      if (found) view.value = { api: views.api, operation: found };
    } catch {
      failure.value = 'The operation could not be loaded. Reload the page to try again.';
    }
  }

  async function choose(apiId: string, operationId: string) {
    await open(apiId, operationId);
    writeAddress(view.value, null);
  }

  return (
    <Panel session={session} uid={uid} label={`Playground: ${operation.summary}`} suffix="" isFull={true}>
      <div class="pg-choice">
        {apis.length > 1 && (
          <span>
            <label class="pg-label" htmlFor={`${uid}-api`}>
              API
            </label>
            <select
              id={`${uid}-api`}
              class="pg-input"
              value={api.id}
              onChange={({ currentTarget }) => void choose(currentTarget.value, '')}
            >
              {apis.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        )}
        <span>
          <label class="pg-label" htmlFor={`${uid}-operation`}>
            Operation
          </label>
          <select
            id={`${uid}-operation`}
            class="pg-input"
            value={operation.id}
            onChange={({ currentTarget }) => void choose(api.id, currentTarget.value)}
          >
            {operations.map(({ id, summary }) => (
              <option key={id} value={id}>
                {summary}
              </option>
            ))}
          </select>
        </span>
        {failure.value && <p role="alert">{failure.value}</p>}
      </div>
    </Panel>
  );
}

function writeAddress({ api, operation }: PlaygroundView, chosen: string | null): void {
  const query = new URLSearchParams({ api: api.id, operation: operation.id, ...(chosen !== null && { case: chosen }) });
  history.replaceState(history.state, '', `?${query}${location.hash}`);
}

interface Props {
  apis: { id: string; name: string; operations: { id: string; summary: string }[] }[];
  /** What the page is built with; the others are loaded when they are chosen. */
  view: PlaygroundView;
  /** The case to open on, for that operation. */
  name?: string | undefined;
  uid: string;
}
