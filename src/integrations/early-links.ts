import type { PageChange } from './finished-pages.ts';

/**
 * Names at the beginning of each page the style sheets and scripts that it is shown with. Chromium looks ahead for such
 * names only until it meets a policy in the page, and learns of all others when it has read that far.
 */
export function earlyLinks(): PageChange {
  return {
    begin:
      ({ importsOf }) =>
      async (html) => {
        const sheets = [...html.matchAll(SHEET)].map(([, path = '']) => path);
        const scripts = await importsOf([...html.matchAll(SCRIPT)].map(([, path = '']) => path));
        return withEarlyLinks(
          html,
          [
            ...sheets.map((path) => `<link rel="preload" as="style" href="${path}">`),
            ...scripts.map((path) => `<link rel="modulepreload" href="${path}">`),
          ].join(''),
        );
      },
  };
}

/** Returns the page with the links as the first thing in its head, after its encoding, for which browsers look first too. */
function withEarlyLinks(html: string, links: string): string {
  const head = html.indexOf('>', html.indexOf('<head')) + 1;
  return `${html.slice(0, head)}${ENCODING}${links}${html.slice(head).replace(ENCODING_OF_ASTRO, '')}`;
}

const ENCODING = '<meta charset="utf-8">';
const ENCODING_OF_ASTRO = /<meta charset="utf-8"\s*\/?>/;

/** For the screen: that of a printed page can wait. */
const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)">/g;
