import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import FullPanel from './FullPanel.tsx';
import SelectField from '../../ui/SelectField.tsx';
import type { TriedKey } from '../../sandbox/own-keys.ts';
import { changes } from '../../sandbox/state.ts';
import type { LoadKeyDrawer } from '../props.ts';
import { createSession } from '../session.ts';
import { setKey } from '../state.ts';
import type { PlaygroundViews } from '../../contract/playground-view.ts';
import { loadViews } from '../load-view.ts';

/**
 * A playground in place, with a key in it. Going to another page would lose the key: it is in this page's memory, and
 * an address or a store is no place for it.
 */
export default function TryKey({ tried, uid, onClose, loadKeyDrawer }: TryKeyProps) {
  const views = useSignal<PlaygroundViews | null>(null);
  const operation = useSignal<string | null>(null);
  const failure = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useRef(tried.value);

  useEffect(() => {
    let isMeant = true;
    failure.value = false;
    loadViews(tried.api).then(
      (loaded) => {
        if (isMeant) views.value = loaded;
      },
      () => (failure.value = true),
    );
    return () => (isMeant = false);
  }, [tried.api]);

  const loaded = views.value?.api.id === tried.api ? views.value : null;
  const chosen = loaded?.operations.find(({ id }) => id === operation.value) ?? loaded?.operations[0];
  const session = useMemo(() => {
    if (!loaded || !chosen) return null;
    const created = createSession({ api: loaded.api, operation: chosen });
    created.edit((state) => setKey(state, kept.current));
    return created;
  }, [loaded, chosen]);

  useEffect(() => {
    kept.current = tried.value;
    session?.edit((state) => setKey(state, tried.value));
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [tried, session === null]);

  useEffect(() => {
    if (!session) return undefined;
    // The key goes along to the next operation; and once something was sent, the keys have been used.
    const stops = [
      session.state.subscribe(({ key }) => (kept.current = key)),
      session.progress.subscribe((progress) => {
        if (progress === null && session.answer.peek()) changes.value += 1;
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [session]);

  return (
    <section class="kr-try" aria-labelledby={`${uid}-heading`}>
      <div class="kr-group-head">
        <h2 id={`${uid}-heading`} ref={heading} tabIndex={-1}>
          Playground with “{tried.name}”
        </h2>
        <button type="button" class="pg-button" onClick={onClose}>
          Close the playground
        </button>
      </div>
      <p class="kr-description">
        The key is in this page’s memory only. A link to another page does not take it along.
      </p>
      {failure.value && <p role="alert">The playground could not be loaded. Reload the page to try again.</p>}
      {!loaded && !failure.value && <p aria-busy="true">Loading the playground…</p>}
      {loaded && session && chosen && (
        <FullPanel
          session={session}
          uid={uid}
          label={`Playground: ${chosen.summary}`}
          suffix=""
          loadKeyDrawer={loadKeyDrawer}
        >
          <div class="pg-choice">
            <SelectField
              id={`${uid}-operation`}
              label="Operation"
              value={chosen.id}
              options={loaded.operations.map(({ id, summary }) => ({ value: id, text: summary }))}
              onChange={(id) => (operation.value = id)}
            />
          </div>
        </FullPanel>
      )}
    </section>
  );
}

export interface TryKeyProps {
  loadKeyDrawer: LoadKeyDrawer;
  tried: TriedKey;
  /** Prefix of all ids, unique on the page. */
  uid: string;
  onClose: () => void;
}
