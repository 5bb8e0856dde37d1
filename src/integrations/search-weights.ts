import type { PageChange } from './finished-pages.ts';

/**
 * Tells Pagefind what of the built pages to search: no code, which reads badly in results, and the long reference pages
 * with little weight, so that guides come first.
 */
export function searchWeights(): PageChange {
  return { begin: () => (html, path) => withWeights(html, /(?:^|\/)reference\/(?:index\.html)?$/.test(path)) };
}

/** Returns a page with the marks for Pagefind. */
export function withWeights(html: string, isReference: boolean): string {
  const marked = html.replaceAll('<div class="expressive-code"', '<div data-pagefind-ignore class="expressive-code"');
  return isReference ? marked.replace('data-pagefind-body', 'data-pagefind-body data-pagefind-weight="0.1"') : marked;
}
