import { createApiReference } from '@scalar/api-reference';
import type { LoadKeyDrawer } from '../playground/props.ts';
import { keyOfName } from '../sandbox/known-key.ts';
import { followColourMode } from './colour-mode.ts';
import { configuration } from './configuration.ts';
import { loadDocument } from './document.ts';
import { defineElements } from './elements.ts';
import { referenceKey } from './key.ts';
import { repairRendering, withoutMainLandmarks } from './repair.ts';
import type { ReferenceView } from './reference-view.ts';

/** What Scalar brings into the page as soon as it is loaded: too early, for it may never be opened. */
const styles = document.getElementById('scalar-style');
styles?.remove();
document.body.classList.remove('light-mode', 'dark-mode');

/** Loads the document and mounts Scalar; resolves when its content is there. */
export async function mountReference(
  element: HTMLElement,
  view: ReferenceView,
  loadKeyDrawer: LoadKeyDrawer,
): Promise<void> {
  const description = await loadDocument(view.documentAddress);
  if (view.key) referenceKey.value = keyOfName(view.key, undefined);
  defineElements(view, loadKeyDrawer);
  // Before all others, so that the site's styles win.
  if (styles) document.head.prepend(styles);
  const { promise, resolve } = Promise.withResolvers<void>();
  const endings = [followColourMode(), repairRendering(element), withoutMainLandmarks()];
  const { destroy } = createApiReference(element, configuration(view, description, resolve));
  addEventListener('astro:before-swap', () => [destroy, ...endings].forEach((end) => end()), { once: true });
  await promise;
}
