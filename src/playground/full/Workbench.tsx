import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isJump, isRunLink, writeAddress } from './address.ts';
import OperationChoice, { type OperationChoiceProps } from './OperationChoice.tsx';
import FullPanel from './FullPanel.tsx';
import type { LoadKeyDrawer } from '../props.ts';
import { createSession } from '../session.ts';
import { initialState, type RequestState } from '../state.ts';
import type { PlaygroundView } from '../../contract/playground-view.ts';
import { useAddress } from './use-address.ts';
import { loadView } from '../load-view.ts';

/** The playground at full size: any operation of any API. The address says which, and on which case it opens. */
export default function Workbench({ apis, view: first, name: firstCase, uid, loadKeyDrawer }: WorkbenchProps) {
  const view = useSignal(first);
  const message = useSignal('');
  /** What the next session begins with. */
  const pending = useRef<RequestState | null>(null);
  const session = useMemo(() => {
    const next = createSession(view.value, view.value === first ? firstCase : undefined);
    if (pending.current) next.state.value = pending.current;
    pending.current = null;
    return next;
  }, [view.value]);
  const { api, operation } = view.value;
  const current = useRef(session);
  current.current = session;
  const isFollowing = useRef(false);
  /** What the address stands for; once it is edited, the address is out of date. */
  const opened = useRef<RequestState | null>(session.state.value);

  /** What is sent before the address was followed would be lost with the operation it replaces. */
  const isWaiting = useSignal(true);

  useEffect(() => {
    // A link that says so is run once: what is written into the URL next does not say it again.
    const isRun = isRunLink();
    void followAddress().finally(() => {
      isWaiting.value = false;
      const { view: shown, state } = current.current;
      if (!isRun || message.value !== '') return;
      writeAddress(shown, state.value);
      void current.current.send();
    });
    // Back and Forward lead to another operation, and a link that is opened in the same tab to another hash.
    const follow = () => {
      message.value = '';
      if (location.search + location.hash === '') show(first, initialState(first, firstCase));
      else if (!isJump(current.current.view)) void followAddress();
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useAddress(session, { opened, isFollowing });

  /** Shows what the address says: an operation, a case, and whatever else somebody shared. */
  async function followAddress() {
    if (location.search === '' && location.hash === '') return;
    const { readLink, stateOf } = await import('../tools/share/share.ts');
    const shared = readLink(location.search, location.hash, { api: api.id, operation: operation.id });
    if (!apis.some(({ id }) => id === shared.api)) {
      message.value = `The link names an unknown API. This is ${current.current.view.api.name}.`;
      return;
    }
    const next = await load(shared.api, shared.operation);
    if (!next) return;
    const isBare = shared.case === undefined && shared.key === undefined && shared.inputs === undefined;
    isFollowing.current = true;
    show(next, isBare ? null : stateOf(next, shared));
    isFollowing.current = false;
    // What it names is not repeated: somebody may have taken a key for a name.
    if (shared.operation !== '' && shared.operation !== next.operation.id) {
      message.value = `The link names an unknown operation. This is the first operation of ${next.api.name}.`;
    } else if (shared.case !== undefined && !next.operation.cases.some(({ name }) => name === shared.case)) {
      message.value = 'The link names an unknown case. This is the example request.';
    }
    if (shared.cut.length > 0) message.value = `Not taken from the link: ${shared.cut.join(', ')}.`;
    if (shared.left.length > 0) message.value = `Not in the link: ${shared.left.join(', ')}. Fill in your own.`;
  }

  async function load(apiId: string, operationId: string): Promise<PlaygroundView | null> {
    const { api: shownApi, operation: shown } = current.current.view;
    message.value = '';
    if (apiId === shownApi.id && operationId === shown.id) return current.current.view;
    try {
      return await loadView(apiId, operationId);
    } catch {
      message.value = 'The operation could not be loaded. Reload the page to try again.';
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
    enter(next, state);
  }

  /** Shows it, and lets Back lead to the operation before. */
  function enter(next: PlaygroundView, state: RequestState, name = state.chosen) {
    const { api: shownApi, operation: shown } = current.current.view;
    const isNew = next.api.id !== shownApi.id || next.operation.id !== shown.id;
    show(next, state);
    writeAddress(next, { ...state, chosen: name }, isNew);
  }

  async function choose(apiId: string, operationId: string) {
    const next = await load(apiId, operationId);
    if (!next) return;
    enter(next, initialState(next), null);
  }

  return (
    <FullPanel
      session={session}
      uid={uid}
      label={`Playground: ${operation.summary}`}
      suffix=""
      isWaiting={isWaiting.value}
      open={open}
      loadKeyDrawer={loadKeyDrawer}
    >
      <OperationChoice
        apis={apis}
        session={session}
        uid={uid}
        message={message.value}
        onChoose={(apiId, operationId) => void choose(apiId, operationId)}
      />
    </FullPanel>
  );
}

export interface WorkbenchProps extends Pick<OperationChoiceProps, 'apis' | 'uid'> {
  loadKeyDrawer: LoadKeyDrawer;
  /** What the page is built with; the others are loaded when they are chosen. */
  view: PlaygroundView;
  /** The case to open on, for that operation. */
  name?: string | undefined;
}
