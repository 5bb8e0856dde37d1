import type { PageChange } from './finished-pages.ts';
import { islandScripts, preloadLinks } from './island-scripts.ts';

/**
 * Names at the beginning of each page all style sheets and scripts that it starts with. Chromium looks ahead for such
 * names only until it meets a policy in the page, and learns of all others when it has read that far: half a second later
 * on a slow device. Browsers learn of what a script imports one level after the other otherwise, a round trip each.
 */
export function earlyLinks(): PageChange {
  return {
    begin:
      ({ importsOf }) =>
      async (html) => {
        const sheets = [...html.matchAll(SHEET)].map(([, path = '']) => path);
        const own = [...html.matchAll(SCRIPT)].map(([, path = '']) => path);
        const first = await importsOf(own);
        const further = await importsOf([...own, ...islandScripts(html)]);
        return withEarlyLinks(
          html,
          [
            ...sheets.map((path) => `<link rel="preload" as="style" href="${path}">`),
            ...first.map((path) => `<link rel="modulepreload" href="${path}">`),
            preloadLinks(further.filter((path) => !first.includes(path))),
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
