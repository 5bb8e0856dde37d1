import { useSignal } from '@preact/signals';
import type { Connection } from '../sandbox/connection.ts';
import { formatSeconds } from '../sandbox/limit-headers.ts';
import { sharedName } from '../sandbox/shared-name.ts';
import { clockOffset, connection } from '../sandbox/state.ts';
import { useClock } from '../sandbox/use-clock.ts';
import { momentText } from './moment.ts';
import { useModule } from './use-module.ts';
import './sandbox-bar.css';

const TRANSPORTS = { worker: 'Mock in the service worker', direct: 'Mock in this page', http: 'Mock of this server' };
/** As long as what stands here before, so that nothing moves when the mock starts. */
const KEPT = 'Kept in this browser.';

/** How the mock is reached, what time it is there, the way back to the start, and the one to a document of the reader's. */
export default function SandboxBar({ ownLink }: { ownLink?: string | undefined }) {
  const isOpen = useSignal(false);
  const isAsked = useSignal(false);
  const form = useModule(() => import('./ClockForm.tsx'), isOpen.value);
  const reset = useModule(() => import('./ResetBox.tsx'), isAsked.value);

  return (
    <div class="pg-sandbox">
      <SandboxState />
      <details class="pg-clock" onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
        <summary>Move the clock</summary>
        {form && <form.default />}
      </details>
      {ownLink !== undefined && (
        <a class="pg-link" href={ownLink}>
          Open your own document
        </a>
      )}
      <button type="button" class="pg-link" onClick={() => (isAsked.value = true)}>
        Reset the mock
      </button>
      {reset && <reset.default isAsked={isAsked} />}
    </div>
  );
}

/** How the mock is reached and what time it is there. */
export function SandboxState() {
  const reached = connection.value;
  const isAhead = clockOffset.value !== 0;
  const now = new Date(useClock(isAhead));
  return (
    <>
      <span class="pg-badge" data-transport={reached?.transport ?? 'none'}>
        {reached ? TRANSPORTS[reached.transport] : 'The mock starts when it is needed'}
      </span>
      {reached?.whyDirect && <span class="pg-dim">{reached.whyDirect}</span>}
      <span class="pg-dim" data-storage={reached?.storage ?? 'none'}>
        {reached ? storageText(reached) : `It runs ${sharedName() === null ? 'in this browser' : 'on this server'}.`}
      </span>
      {isAhead && (
        <span class="pg-sandbox-time">
          Time of the mock <time dateTime={now.toISOString()}>{momentText(now, true)}</time>,{' '}
          {formatSeconds(Math.round(clockOffset.value / 1000))} ahead
        </span>
      )}
    </>
  );
}

function storageText({ storage, whyMemory, shared }: Connection): string {
  if (storage === 'server') return `Shared as “${shared?.name}”, kept by the server.`;
  if (storage === 'indexeddb') return KEPT;
  if (storage === 'page') return 'Not kept: state is lost when you leave this page.';
  return `The browser blocks storage (${whyMemory}): state is lost when you leave this page.`;
}
