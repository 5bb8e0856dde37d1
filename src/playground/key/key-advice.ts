import { signal } from '@preact/signals';
import { loadCatalog } from '../catalog.ts';
import type * as Module from './advice.ts';
import type { CatalogEntry } from '../../contract/playground-view.ts';

/** What looks at typed keys; null until it was loaded. All playgrounds of a page share it. */
export const advice = signal<Advice | null>(null);

let loading: Promise<void> | null = null;

/** Loads it, once. Without the other APIs' key formats, keys of theirs are not recognised; all else is. */
export function loadAdvice(): void {
  loading ??= Promise.all([import('./advice.ts'), loadCatalog().catch(() => [])]).then(
    ([module, catalog]) => {
      advice.value = { ...module, catalog };
    },
    () => {
      loading = null;
    },
  );
}

type Advice = typeof Module & { catalog: CatalogEntry[] };
