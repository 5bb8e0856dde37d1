import type { ReferenceView } from './reference-view.ts';

/** How long Scalar may take, once it is loaded, before the static reference stays. */
const PATIENCE = 20_000;

/** Puts the interactive reference in place of the static one as soon as it is ready; otherwise the static one stays. */
export async function startReference(root: HTMLElement): Promise<void> {
  const parts = findParts(root);
  try {
    spareEval();
    const { mountReference } = await import('./interactive.ts');
    await inTime(mountReference(parts.interactive, parts.view));
    swap(parts);
    parts.status.textContent = '';
  } catch (error) {
    parts.interactive.remove();
    parts.status.textContent = 'Test Request could not be loaded. This is the same reference without it.';
    reportError(error);
  }
}

/** Zod, which Scalar brings along, tries out at its start whether it may compile; the site's policy forbids it. */
function spareEval(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
}

/** The reader keeps the place: the operation that was being read is scrolled to again. */
function swap({ stable, interactive }: Parts): void {
  const reading = [...stable.querySelectorAll<HTMLElement>('[data-operation]')].findLast(
    (each) => each.getBoundingClientRect().top < innerHeight / 3,
  );
  if (reading) history.replaceState(history.state, '', `#${reading.id}`);
  stable.remove();
  interactive.hidden = false;
  // Scalar listens to this, renders what is at the anchor, and scrolls there.
  if (location.hash) dispatchEvent(new PopStateEvent('popstate'));
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  setTimeout(() => reject(new Error('it took too long')), PATIENCE);
  return Promise.race([work, promise]);
}

function findParts(root: HTMLElement): Parts {
  const part = (name: string) => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`Failed to start the reference: it has no part "${name}". See Reference.astro.`);
    return found;
  };
  return {
    status: part('status'),
    stable: part('static'),
    interactive: part('interactive'),
    view: JSON.parse(root.dataset['view'] ?? '') as ReferenceView,
  };
}

interface Parts {
  status: HTMLElement;
  stable: HTMLElement;
  interactive: HTMLElement;
  view: ReferenceView;
}
