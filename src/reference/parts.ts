import type { ReferenceView } from './reference-view.ts';

/** Returns the parts of a reference, as Reference.astro names them. Throws where one is missing. */
export function findParts(root: HTMLElement): Parts {
  const part = (name: string) => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`Failed to start the reference: it has no part "${name}". See Reference.astro.`);
    return found;
  };
  return {
    bar: part('bar'),
    open: part('open'),
    close: part('close'),
    status: part('status'),
    stable: part('static'),
    interactive: part('interactive'),
    view: JSON.parse(root.dataset['view'] ?? '') as ReferenceView,
  };
}

export interface Parts {
  /** What leads from one reference to the other, and back. */
  bar: HTMLElement;
  open: HTMLElement;
  close: HTMLElement;
  status: HTMLElement;
  /** The static reference. */
  stable: HTMLElement;
  interactive: HTMLElement;
  view: ReferenceView;
}
