import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { clockOffset, sandboxNow } from '../sandbox/state.ts';
import type { ApiDescription } from '../sandbox/console.ts';
import CreateForm from './CreateForm.tsx';
import { nextExpiry } from './facts.ts';
import { focusNext } from './focus.ts';
import KeyRow from './KeyRow.tsx';
import { apis, failure, keyrings, reload, shown } from './state.ts';
import OnceCard, { type UseKey } from './OnceCard.tsx';

/** A timer cannot wait longer than this many milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The keys of one API: one's own, the way to new ones, and the demo keys. */
export default function Keyring({ apiId, uid, level, onUse }: Props) {
  const api = apis.value?.find(({ id }) => id === apiId);
  const keys = keyrings.value[apiId];
  const next = nextExpiry(keys ?? [], sandboxNow());

  useEffect(() => {
    if (next === null) return undefined;
    const wait = Math.min(LONGEST_WAIT, Math.max(0, next - sandboxNow()) + 50);
    const timer = setTimeout(() => void reload(), wait);
    return () => clearTimeout(timer);
  }, [next, clockOffset.value, apiId]);

  const problem = failure.value === null ? null : <Failure text={failure.value} />;
  if (!api || !keys) return problem ?? <Loading />;
  return (
    <>
      {problem}
      <Keys key={apiId} api={api} keys={keys} uid={uid} level={level} onUse={onUse} />
    </>
  );
}

function Keys({ api, keys, uid, level, onUse }: Omit<Props, 'apiId'> & { api: ApiDescription; keys: KeyList }) {
  const isCreating = useSignal(false);
  const own = keys.filter(({ demo }) => !demo).toReversed();
  const secrets = shown.value.filter((secret) => secret.api === api.id);
  const Heading = level;
  const row = (key: KeyList[number]) => <KeyRow key={key.id} keyOf={key} api={api} uid={uid} onUse={onUse} />;

  function done() {
    isCreating.value = false;
    // Where a key was created its card takes the focus.
    if (shown.value.every((secret) => secret.api !== api.id)) focusNext(`${uid}-new`);
  }

  return (
    <>
      <section class="kr-group" aria-labelledby={`${uid}-own`}>
        <div class="kr-group-head">
          <Heading id={`${uid}-own`}>Your keys</Heading>
          {!isCreating.value && (
            <button
              type="button"
              id={`${uid}-new`}
              class={own.length === 0 ? 'pg-button pg-primary' : 'pg-button'}
              onClick={() => (isCreating.value = true)}
            >
              Create a key
            </button>
          )}
        </div>
        {secrets.map((secret) => (
          <OnceCard key={secret.masked} secret={secret} uid={uid} onUse={onUse} />
        ))}
        {isCreating.value && <CreateForm api={api} uid={uid} onDone={done} />}
        {own.length > 0 && <ul class="kr-keys">{own.map(row)}</ul>}
        {own.length === 0 && !isCreating.value && (
          <p class="kr-empty">
            No keys yet. Create one as in the {api.dashboard}; it works in every playground of {api.name}.
          </p>
        )}
      </section>
      <section class="kr-group" aria-labelledby={`${uid}-demo`}>
        <div class="kr-group-head">
          <Heading id={`${uid}-demo`}>Demo keys</Heading>
        </div>
        <p class="kr-description">Public and the same for everyone, each in one known state. You can’t change them.</p>
        <ul class="kr-keys">{keys.filter(({ demo }) => demo).map(row)}</ul>
      </section>
    </>
  );
}

function Failure({ text }: { text: string }) {
  return (
    <div class="kr-failure" role="alert">
      <p>The keyring could not be read: {text}</p>
      <button type="button" class="pg-button" onClick={() => void reload()}>
        Try again
      </button>
    </div>
  );
}

/** Room for the first keys, so that little moves when they come. */
function Loading() {
  return (
    <div class="kr-loading" aria-busy="true">
      <p>Reading the keyring…</p>
      <span />
      <span />
      <span />
    </div>
  );
}

type KeyList = NonNullable<(typeof keyrings)['value'][string]>;

interface Props {
  apiId: string;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  /** What the headings are, below the one that stands over the keyring. */
  level: 'h2' | 'h3';
  onUse: UseKey;
}
