import { createApiReference } from '@scalar/api-reference';
import styles from '@scalar/api-reference/style.css?url';
import type { LoadKeyDrawer } from '../playground/props.ts';
import { keyOfName } from '../sandbox/known-key.ts';
import { followColourMode } from './colour-mode.ts';
import { configuration } from './configuration.ts';
import { loadDocument } from './document.ts';
import { defineElements } from './elements.ts';
import { referenceKey } from './key.ts';
import { repairRendering, withoutMainLandmarks } from './repair.ts';
import type { ReferenceView } from './reference-view.ts';

/** Loads the document and mounts Scalar; resolves when its content is there. */
export async function mountReference(
  element: HTMLElement,
  view: ReferenceView,
  loadKeyDrawer: LoadKeyDrawer,
): Promise<void> {
  const [description] = await Promise.all([loadDocument(view.documentAddress), loadStyles(styles)]);
  if (view.key) referenceKey.value = keyOfName(view.key, undefined);
  defineElements(view, loadKeyDrawer);
  const { promise, resolve } = Promise.withResolvers<void>();
  const endings = [followColourMode(), repairRendering(element), withoutMainLandmarks()];
  const { destroy } = createApiReference(element, configuration(view, description, resolve));
  addEventListener('astro:before-swap', () => [destroy, ...endings].forEach((end) => end()), { once: true });
  await promise;
}

/**
 * Only now, and not with the page: the static reference is to be there without waiting for it. Before all others, so
 * that the site's styles win.
 */
function loadStyles(href: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => reject(new Error(`Failed to load ${href}: the site has no such file.`)));
  document.head.prepend(link);
  return promise;
}
