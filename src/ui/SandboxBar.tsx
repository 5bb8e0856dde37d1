import { useSignal } from '@preact/signals';
import { formatSeconds } from '../sandbox/limit-headers.ts';
import { clockOffset, connection } from '../sandbox/state.ts';
import { useClock } from '../sandbox/use-clock.ts';
import { useModule } from './use-module.ts';
import './sandbox-bar.css';

const TRANSPORTS = { worker: 'Mock in the service worker', direct: 'Mock in this page' };
const STORAGES = {
  // As long as what stands here before, so that nothing moves when the mock starts.
  indexeddb: 'Kept in this browser.',
  memory: 'The browser blocks storage: state is lost when you leave this page.',
};

/** How the mock is reached, what time it is there, and the way back to the start. */
export default function SandboxBar() {
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
      <button type="button" class="pg-link" onClick={() => (isAsked.value = true)}>
        Reset sandbox
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
      <span class="pg-dim" data-storage={reached?.storage ?? 'none'}>
        {reached ? STORAGES[reached.storage] : 'It runs in this browser.'}
      </span>
      {isAhead && (
        <span class="pg-sandbox-time">
          Sandbox time{' '}
          <time dateTime={now.toISOString()}>
            {now.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })}
          </time>
          , {formatSeconds(Math.round(clockOffset.value / 1000))} ahead
        </span>
      )}
    </>
  );
}
