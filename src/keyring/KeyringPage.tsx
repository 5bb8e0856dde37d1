import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import Keyring from './Keyring.tsx';
import { sharedQuery } from '../sandbox/shared-name.ts';
import { resets } from '../sandbox/state.ts';
import { useShared } from '../ui/use-shared.ts';
import { follow, keyrings, ownCounts } from './state.ts';
import SandboxTools from './SandboxTools.tsx';
import type { ComponentType } from 'preact';
import type { TriedKey } from '../sandbox/own-keys.ts';

const UID = 'keyring';

/** The keyring of all APIs. The address says which one is shown; it never holds a key. */
export default function KeyringPage({ apis, loadTryKey }: KeyringPageProps) {
  const chosen = useSignal(apis[0]?.id ?? '');
  const tried = useSignal<TriedKey | null>(null);
  const playground = useSignal<PlaygroundComponent | null>(null);
  const isAwake = useSignal(false);
  const { Notice, isPending } = useShared(isAwake.value);
  const Playground = playground.value?.component;

  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get('api');
    if (apis.some(({ id }) => id === wanted)) chosen.value = wanted ?? '';
    isAwake.value = true;
    const stop = follow(apis.map(({ id }) => id));
    const stopResets = resets.subscribe(closeDead);
    return () => {
      stop();
      stopResets();
    };
  }, []);

  function choose(id: string) {
    chosen.value = id;
    const query = new URLSearchParams({ ...sharedQuery(), api: id });
    history.replaceState(history.state, '', `?${query}${location.hash}`);
  }

  async function use(value: string, name: string) {
    tried.value = { api: chosen.value, name, value };
    playground.value ??= { component: (await loadTryKey()).default };
  }

  /** After a reset there is no key of one's own any more, and nothing to try it in. */
  function closeDead() {
    const { api, value } = tried.peek() ?? {};
    if (api === undefined || keyrings.peek()[api]?.some((key) => key.demo && key.value === value)) return;
    if (document.activeElement?.closest('.kr-try')) closePlayground();
    else tried.value = null;
  }

  function closePlayground() {
    tried.value = null;
    document.getElementById(`${UID}-own`)?.scrollIntoView({ block: 'nearest' });
    document.getElementById(`${UID}-new`)?.focus();
  }

  return (
    <div class="kr-keyring kr-page not-content">
      {Notice && <Notice />}
      <fieldset class="kr-body" role="none" disabled={!isAwake.value || isPending}>
        <fieldset class="kr-apis" aria-label="API">
          {apis.map(({ id, name }) => (
            <button key={id} type="button" class="kr-api" aria-pressed={chosen.value === id} onClick={() => choose(id)}>
              {name}
              {(ownCounts.value[id] ?? 0) > 0 && (
                <span class="kr-count">
                  {ownCounts.value[id]} <span class="sr-only">of your own</span>
                </span>
              )}
            </button>
          ))}
        </fieldset>
        <Keyring apiId={chosen.value} uid={UID} level="h2" onUse={(value, name) => void use(value, name)} />
        {Playground && tried.value && <Playground tried={tried.value} uid={`${UID}-try`} onClose={closePlayground} />}
        <SandboxTools />
      </fieldset>
    </div>
  );
}

/** In an object, for a signal would call a bare function. */
interface PlaygroundComponent {
  component: TryKey;
}

type TryKey = ComponentType<{
  tried: TriedKey;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  onClose: () => void;
}>;

export interface KeyringPageProps {
  /** Loads the playground that a key is tried in. */
  loadTryKey: () => Promise<{ default: TryKey }>;
  apis: { id: string; name: string }[];
}
