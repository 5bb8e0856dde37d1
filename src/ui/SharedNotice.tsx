import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { sharedName } from '../sandbox/shared-name.ts';
import { changes, connection, readClock, startSandbox } from '../sandbox/state.ts';
import './shared-notice.css';

/** Says that this page's keys and requests go to the server, to which mock, and how to go back; or why they cannot. */
export default function SharedNotice() {
  const failure = useSignal<string | null>(null);
  const shared = connection.value?.shared;

  useEffect(() => {
    startSandbox().catch((error: unknown) => {
      failure.value = error instanceof Error ? error.message : String(error);
    });
  }, []);

  return (
    <div class="pg-shared not-content" role="note" aria-label="Shared mock">
      {failure.value === null ? (
        <p>
          This page uses the mock <strong>{sharedName()}</strong> of this server. Your API key and each request are sent
          to <strong>{location.host}</strong>. Everyone who uses this mock shares its keys, limits and clock.
        </p>
      ) : (
        <p role="alert">Nothing can be sent: {failure.value}</p>
      )}
      <a href={ownAddress()}>Use the mock in this browser</a>
      {shared && shared.whyClosed !== null && <TokenForm why={shared.whyClosed} unlock={shared.unlock} />}
    </div>
  );
}

/** Asks for the token that opens the server's console. */
function TokenForm({ why, unlock }: { why: string; unlock: (token: string) => Promise<boolean> }) {
  const problem = useSignal<string | null>(null);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = form instanceof HTMLFormElement ? new FormData(form).get('token') : null;
    const value = typeof given === 'string' ? given : '';
    problem.value = null;
    try {
      if (!(await unlock(value))) problem.value = 'The server rejected this token.';
      else {
        await readClock();
        changes.value += 1;
      }
    } catch {
      problem.value = 'The server did not respond. Try again.';
    }
  }

  return (
    <form class="pg-shared-token" onSubmit={(event) => void submit(event)}>
      <p>
        Requests work. Keys, the clock and remaining quotas need the console: {why} This page keeps the token in memory
        only.
      </p>
      <label>
        Console token <input name="token" class="pg-input" type="password" autocomplete="off" required />
      </label>
      <button type="submit" class="pg-button">
        Use the token
      </button>
      {problem.value && <p role="alert">{problem.value}</p>}
    </form>
  );
}

/** The URL of this page without the shared mock. */
function ownAddress(): string {
  const query = new URLSearchParams(location.search);
  query.delete('sandbox');
  const search = query.toString();
  return location.pathname + (search === '' ? '' : `?${search}`);
}
