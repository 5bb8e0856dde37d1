import { hideBeforeClosing } from '../ui/close-modal.ts';

/**
 * Stands in for Pagefind's search interface, and loads it with the first sign that somebody wants to search: Starlight
 * asks for it on every page as soon as the browser is idle, which would be half of a page's scripts. Called with `new`.
 */
export function PagefindUI(options: object): void {
  const search = document.querySelector('site-search');
  if (!search) return;
  const dialog = search.querySelector('dialog');
  if (dialog) hideBeforeClosing(dialog);

  const start = () => {
    for (const sign of SIGNS) search.removeEventListener(sign, start);
    // The picture of the opened dialog comes first: to ask for scripts takes a tenth of what a reader waits for it.
    requestAnimationFrame(() => setTimeout(() => void load(search, options)));
  };
  for (const sign of SIGNS) search.addEventListener(sign, start);
  // A busy browser may come here only after the search was opened.
  if (dialog?.open) start();
}

async function load(search: Element, options: object): Promise<void> {
  const [{ PagefindUI: Interface }, { showErrorHits }, { searchTerm }] = await Promise.all([
    import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs'),
    import('./hits.ts'),
    import('./paste.ts'),
  ]);
  // A pasted answer holds more words than any page: look for the one that names the error.
  Reflect.construct(Interface, [{ ...options, processTerm: searchTerm }]);
  showErrorHits(search);
  // Whoever opened the dialog before it was filled wants to type.
  if (search.querySelector('dialog')?.open) search.querySelector('input')?.focus();
}

const SIGNS = ['pointerover', 'focusin', 'click'];
