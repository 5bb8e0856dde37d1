import { useSignal } from '@preact/signals';
import { advanceClock, sandboxNow } from '../sandbox/state.ts';
import ConfirmButton from '../ui/ConfirmButton.tsx';
import type { ApiDescription, Key } from '../sandbox/console.ts';
import { overlapWords } from './facts.ts';
import { focusNext } from './focus.ts';
import { remove, restore, revoke, rotate } from './state.ts';
import { useAction } from '../ui/use-action.ts';
import { FailureNote } from '../ui/FailureNote.tsx';

const OVERLAPS = [0, 60, 3600, 86_400, 7 * 86_400, 30 * 86_400];

/** What the vendor's dashboard can do with a key, and what only the sandbox can. What cannot be undone asks first. */
export default function KeyActions({ keyOf: key, api, uid }: Props) {
  const asked = useSignal<'rotate' | 'revoke' | 'delete' | null>(null);
  const overlap = useSignal(api.actions.overlap);
  const action = useAction();
  const isActive = key.state === 'active';
  const id = (name: string) => `${uid}-${key.id}-${name}`;
  const left = key.expiresAt === null ? 0 : (Date.parse(key.expiresAt) - sandboxNow()) / 1000;

  function open(name: 'rotate' | 'revoke' | 'delete') {
    asked.value = asked.value === name ? null : name;
  }

  function close() {
    const name = asked.value;
    asked.value = null;
    if (name) focusNext(id(name));
  }

  /** Does it, and moves the focus to where it is of use; the control that had it may be gone. */
  function confirm(work: () => Promise<unknown>, next?: string) {
    void action.run(async () => {
      await work();
      asked.value = null;
      if (next) focusNext(next);
    });
  }

  const button = (name: 'rotate' | 'revoke' | 'delete', label: string) => (
    <button
      type="button"
      id={id(name)}
      class="pg-button"
      aria-label={`${label} ${key.name}`}
      aria-expanded={asked.value === name}
      onClick={() => open(name)}
    >
      {label}
    </button>
  );

  return (
    <>
      {api.actions.rotate && isActive && button('rotate', 'Rotate')}
      {api.actions.revoke && key.revokedAt === null && button('revoke', 'Revoke')}
      {api.actions.restore && key.state === 'revoked' && (
        <button
          type="button"
          class="pg-button"
          aria-label={`Restore ${key.name}`}
          onClick={() => confirm(() => restore(key), id('revoke'))}
        >
          Restore
        </button>
      )}
      {isActive && left > 0 && (
        <button
          type="button"
          class="pg-button"
          aria-label={`Skip to its end: ${key.name}`}
          onClick={() => confirm(() => advanceClock(Math.ceil(left)), id('delete'))}
        >
          Skip to its end
        </button>
      )}
      {button('delete', 'Delete')}
      {asked.value === 'rotate' && (
        <ConfirmButton
          label={`Rotate ${key.name}`}
          doLabel="Rotate now"
          isDanger={false}
          action={action}
          onDo={() => confirm(() => rotate(key, overlap.value))}
          onClose={close}
        >
          <label class="kr-inline">
            A new key replaces this one. The old key works{' '}
            <select
              class="pg-input"
              value={String(overlap.value)}
              onChange={({ currentTarget: { value } }) => (overlap.value = value === 'null' ? null : Number(value))}
            >
              {overlapsOf(api).map((seconds) => (
                <option key={seconds} value={String(seconds)}>
                  {overlapWords(seconds)}
                  {seconds === api.actions.overlap ? ' (the default here)' : ''}
                </option>
              ))}
            </select>
          </label>
        </ConfirmButton>
      )}
      {asked.value === 'revoke' && (
        <ConfirmButton
          label={`Revoke ${key.name}`}
          doLabel="Revoke now"
          action={action}
          onDo={() => confirm(() => revoke(key), id('delete'))}
          onClose={close}
        >
          The API rejects the next request with this key.{' '}
          {api.actions.restore ? 'You can restore it later.' : 'This cannot be undone.'}
        </ConfirmButton>
      )}
      {asked.value === 'delete' && (
        <ConfirmButton
          label={`Delete ${key.name}`}
          doLabel="Delete now"
          action={action}
          onDo={() => confirm(() => remove(key), `${uid}-new`)}
          onClose={close}
        >
          The mock forgets the key and rejects requests with it as with any unknown key. This cannot be undone.
        </ConfirmButton>
      )}
      {action.failure.value && asked.value === null && <FailureNote failure={action.failure.value} />}
    </>
  );
}

/** Of those in seconds the shortest comes first; the one without an end is last. */
function overlapsOf({ actions: { overlap } }: ApiDescription): (number | null)[] {
  const seconds = new Set(overlap === null ? OVERLAPS : [...OVERLAPS, overlap]);
  return [...[...seconds].sort((a, b) => a - b), null];
}

interface Props {
  keyOf: Key;
  api: ApiDescription;
  uid: string;
}
