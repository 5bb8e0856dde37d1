import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { chosenCase } from '../cases/chosen.ts';
import type { Session } from '../session.ts';
import { loadView } from '../load-view.ts';
import type { CaseView } from '../../contract/playground-view.ts';
import { expectedOf, type Expected } from './expected.ts';

/**
 * Returns the documented response of the chosen case, for as long as there is no real one. The page holds that of the
 * case it opens on; another one is loaded when it is chosen, and until then the one before stays.
 */
export function useExpected({ view, state, answer }: Session): Expected | null {
  const others = useSignal<readonly CaseView[]>([]);
  const chosen = chosenCase(view, state.value);
  const first = view.operation.cases.find(({ documented }) => documented);
  const isMissing = answer.value === null && chosen !== null && !chosen.documented;

  useEffect(() => {
    if (!isMissing) return;
    loadView(view.api.id, view.operation.id).then(
      ({ operation }) => (others.value = operation.cases),
      // The summary of the case says enough.
      () => undefined,
    );
  }, [isMissing]);

  const loaded = others.value.find(({ name }) => name === chosen?.name);
  const shown = chosen?.documented ? chosen : (loaded ?? first);
  return useMemo(() => (shown ? expectedOf(shown) : null), [shown]);
}
