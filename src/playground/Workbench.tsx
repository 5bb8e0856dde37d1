import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import Panel from './Panel.tsx';
import { createSession } from './session.ts';
import type { RequestState } from './state.ts';
import type { PlaygroundView } from './view.ts';
import { loadView } from './views.ts';

/** The playground at full size: any operation of any API. The address says which, and on which case it opens. */
export default function Workbench({ apis, view: first, name: firstCase, uid }: Props) {
  const view = useSignal(first);
  const says = useSignal('');
  /** What the next session begins with. */
  const pending = useRef<RequestState | null>(null);
  const session = useMemo(() => {
    const next = createSession(view.value, view.value === first ? firstCase : undefined);
    if (pending.current) next.state.value = pending.current;
    pending.current = null;
    return next;
  }, [view.value]);
  const { api, operation } = view.value;
  const operations = apis.find(({ id }) => id === api.id)?.operations ?? [];
  const current = useRef(session);
  current.current = session;
  const isOpening = useRef(false);
  /** What the address stands for; once it is edited, the address is out of date. */
  const opened = useRef<RequestState | null>(session.state.value);

  /** What is sent before the address was followed would be lost with the operation it replaces. */
  const isWaiting = useSignal(true);

  useEffect(() => {
    void followAddress().finally(() => {
      isWaiting.value = false;
    });
    // Another link may be opened in the same tab: then only what follows the hash is new.
    const follow = () => void followAddress();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    // The address follows the cases, so that it can be passed on. It never holds a key.
    let before = session.state.value.chosen;
    return session.state.subscribe(({ chosen }) => {
      const isOutdated = location.hash.startsWith('#with=') && session.state.value !== opened.current;
      if (!isOpening.current && (isOutdated || (chosen !== null && chosen !== before)))
        writeAddress(session.view, chosen);
      before = chosen;
    });
  }, [session]);

  /** Shows what the address says: an operation, a case, and whatever else somebody shared. */
  async function followAddress() {
    if (location.search === '' && location.hash === '') return;
    const { readLink, stateOf } = await import('./share/share.ts');
    const shared = readLink(location.search, location.hash, { api: api.id, operation: operation.id });
    if (!apis.some(({ id }) => id === shared.api)) return;
    const next = await load(shared.api, shared.operation);
    if (!next) return;
    const isBare = shared.case === undefined && shared.key === undefined && shared.inputs === undefined;
    isOpening.current = true;
    show(next, isBare ? null : stateOf(next, shared));
    isOpening.current = false;
    if (shared.left.length > 0) says.value = `Not in the link: ${shared.left.join(', ')}. Fill in your own.`;
  }

  async function load(apiId: string, operationId: string): Promise<PlaygroundView | null> {
    const { api: shownApi, operation: shown } = current.current.view;
    says.value = '';
    if (apiId === shownApi.id && operationId === shown.id) return current.current.view;
    try {
      return await loadView(apiId, operationId);
    } catch {
      says.value = 'The operation could not be loaded. Reload the page to try again.';
      return null;
    }
  }

  function show(next: PlaygroundView, state: RequestState | null) {
    const { api: shownApi, operation: shown } = current.current.view;
    opened.current = state;
    if (next.api.id !== shownApi.id || next.operation.id !== shown.id) {
      pending.current = state;
      view.value = next;
    } else if (state) {
      current.current.edit(() => state);
    }
  }

  function open(next: PlaygroundView, state: RequestState) {
    show(next, state);
    writeAddress(next, state.chosen);
  }

  async function choose(apiId: string, operationId: string) {
    const next = await load(apiId, operationId);
    if (!next) return;
    show(next, null);
    writeAddress(next, null);
  }

  return (
    <Panel
      session={session}
      uid={uid}
      label={`Playground: ${operation.summary}`}
      suffix=""
      isFull={true}
      isWaiting={isWaiting.value}
      open={open}
    >
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
        <output class="pg-tool-says">{says.value}</output>
      </div>
    </Panel>
  );
}

function writeAddress({ api, operation }: PlaygroundView, chosen: string | null): void {
  const query = new URLSearchParams({ api: api.id, operation: operation.id, ...(chosen !== null && { case: chosen }) });
  const hash = location.hash.startsWith('#with=') ? '' : location.hash;
  history.replaceState(history.state, '', `?${query}${hash}`);
}

interface Props {
  apis: { id: string; name: string; operations: { id: string; summary: string }[] }[];
  /** What the page is built with; the others are loaded when they are chosen. */
  view: PlaygroundView;
  /** The case to open on, for that operation. */
  name?: string | undefined;
  uid: string;
}
