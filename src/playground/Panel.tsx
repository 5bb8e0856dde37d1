import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import Announcer from './Announcer.tsx';
import Cases from './cases/Cases.tsx';
import CodeView from './code/CodeView.tsx';
import KeyField from './key/KeyField.tsx';
import RateLimit from './limits/RateLimit.tsx';
import RequestForm from './request/RequestForm.tsx';
import RequestLine from './request/RequestLine.tsx';
import ResponseView from './response/ResponseView.tsx';
import { connection, resets, startSandbox } from '../sandbox/state.ts';
import SandboxBar from '../ui/SandboxBar.tsx';
import SendBar from './request/SendBar.tsx';
import type { LoadKeyDrawer, PartProps } from './props.ts';
import type { Session } from './session.ts';
import Tools, { type ToolProps } from './tools/Tools.tsx';
import { useHistory } from './use-history.ts';
import WhyView from './why/WhyView.tsx';

/** One playground: the request on one side, the answer on the other. */
export default function Panel({
  session,
  uid,
  label,
  suffix,
  isFull,
  isWaiting = false,
  open,
  loadKeyDrawer,
  children,
}: PanelProps) {
  const isAwake = useSignal(false);
  const lastReset = useRef(resets.value);
  useHistory(session);

  useEffect(() => {
    session.wake();
    isAwake.value = true;
    // The focus may be anywhere by the time that somebody has waited enough.
    const stop = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) session.cancel();
    };
    document.addEventListener('keydown', stop);
    const unfollow = resets.subscribe((count) => {
      if (count !== lastReset.current) session.clear();
      lastReset.current = count;
    });
    return () => {
      unfollow();
      document.removeEventListener('keydown', stop);
      session.cancel();
    };
  }, [session]);

  function start() {
    // A failure shows when something is sent; there is nobody to tell it to before.
    if (!connection.value) startSandbox().catch(() => undefined);
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void session.send();
    }
  }

  const parts = { session, uid, suffix };
  return (
    // It listens to what its controls let through, and is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      class="pg-playground not-content"
      data-full={isFull}
      aria-label={label}
      onFocusIn={start}
      onPointerDown={start}
      onKeyDown={handleKey}
    >
      {/* Until the island wakes nothing could be sent: the controls say so to people and to tools alike. */}
      <fieldset class="pg-body" role="none" disabled={!isAwake.value || isWaiting}>
        <div class="pg-columns">
          <div class="pg-request">
            {children}
            <RequestLine {...parts} />
            <Tools session={session} uid={uid} open={open} />
            {session.view.api.key && (
              <KeyField session={session} uid={uid} view={session.view.api.key} loadKeyDrawer={loadKeyDrawer} />
            )}
            <Cases {...parts} />
            <RequestForm {...parts} isFull={isFull} />
            <SendBar {...parts} />
          </div>
          <div class="pg-answer">
            <ResponseView {...parts} />
            <WhyView {...parts} />
            {isLimited(session) && <RateLimit {...parts} />}
            <CodeView {...parts} />
          </div>
        </div>
        <SandboxBar />
      </fieldset>
      <Announcer session={session} />
    </section>
  );
}

/** Whether there is anything to say about limits: something counts the operation, or the API's answers tell of it. */
function isLimited({ view }: Session): boolean {
  return view.operation.limits.length > 0 || view.api.limitHeaders.length > 0;
}

interface PanelProps extends PartProps {
  loadKeyDrawer: LoadKeyDrawer;
  label: string;
  isFull: boolean;
  /** Something else is about to be shown, so that nothing can be sent yet. */
  isWaiting?: boolean;
  open?: ToolProps['open'];
  children?: preact.ComponentChildren;
}
