import type { PageChange } from './finished-pages.ts';

/**
 * Names the style sheet of code blocks in the head of a page, once. Expressive Code names it before blocks, where a
 * browser that has laid out the page so far does all of that again, for each time that it is named.
 */
export function codeStyles(): PageChange {
  return { begin: () => withStylesInHead };
}

/** Returns the page with the style sheets of its body at the end of its head, where they stand once. */
export function withStylesInHead(html: string): string {
  const end = html.indexOf('</head>');
  const body = html.slice(end);
  const links = new Set(body.match(SHEET));
  return links.size === 0 ? html : html.slice(0, end) + [...links].join('') + body.replaceAll(SHEET, '');
}

const SHEET = /<link rel="stylesheet" href="[^"]*\/ec\.[^"]*\.css">/g;
