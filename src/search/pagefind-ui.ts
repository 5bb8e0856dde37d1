/**
 * Stands in for Pagefind's search interface, and loads it with the first sign that somebody wants to search: Starlight
 * asks for it on every page as soon as the browser is idle, which would be a third of a page's scripts.
 */
export class PagefindUI {
  constructor(options: unknown) {
    const search = document.querySelector('site-search');
    if (!search) return;

    const load = async () => {
      for (const sign of SIGNS) search.removeEventListener(sign, load);
      const { PagefindUI: Interface } = await import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs');
      new Interface(options);
      // Whoever opened the dialog before it was filled wants to type.
      if (search.querySelector('dialog')?.open) search.querySelector('input')?.focus();
    };
    for (const sign of SIGNS) search.addEventListener(sign, load);
  }
}

const SIGNS = ['pointerover', 'focusin', 'click'];
