import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import Keyring from './Keyring.tsx';
import { resets } from '../sandbox/state.ts';
import { follow, keyrings, ownCounts } from './keyring.ts';
import SandboxTools from './SandboxTools.tsx';
import type TryKey from '../playground/TryKey.tsx';
import type { GivenKey } from '../playground/TryKey.tsx';

const UID = 'keyring';

/** The keyring of all APIs. The address says which one is shown; it never holds a key. */
export default function KeyringPage({ apis }: Props) {
  const chosen = useSignal(apis[0]?.id ?? '');
  const given = useSignal<GivenKey | null>(null);
  const playground = useSignal<PlaygroundComponent | null>(null);
  const isAwake = useSignal(false);
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
    history.replaceState(history.state, '', `?api=${id}${location.hash}`);
  }

  async function use(value: string, name: string) {
    given.value = { api: chosen.value, name, value };
    playground.value ??= { component: (await import('../playground/TryKey.tsx')).default };
  }

  /** After a reset there is no key of one's own any more, and nothing to try it in. */
  function closeDead() {
    const { api, value } = given.peek() ?? {};
    if (api === undefined || keyrings.peek()[api]?.some((key) => key.demo && key.value === value)) return;
    if (document.activeElement?.closest('.kr-try')) closePlayground();
    else given.value = null;
  }

  function closePlayground() {
    given.value = null;
    document.getElementById(`${UID}-own`)?.scrollIntoView({ block: 'nearest' });
    document.getElementById(`${UID}-new`)?.focus();
  }

  return (
    <div class="kr-keyring kr-page not-content">
      <fieldset class="kr-body" role="none" disabled={!isAwake.value}>
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
        {Playground && given.value && <Playground given={given.value} uid={`${UID}-try`} onClose={closePlayground} />}
        <SandboxTools />
      </fieldset>
    </div>
  );
}

/** In an object, for a signal would call a bare function. */
interface PlaygroundComponent {
  component: typeof TryKey;
}

interface Props {
  apis: { id: string; name: string }[];
}
