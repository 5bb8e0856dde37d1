import type { PageChange } from './finished-pages.ts';

/**
 * Names in each page all scripts that its islands begin with. A browser learns of them one level after the other
 * otherwise, which takes a round trip each.
 */
export function islandPreloads(): PageChange {
  return {
    begin:
      ({ importsOf }) =>
      async (html) => {
        const imported = await importsOf(islandScripts(html));
        const scripts = imported.filter((path) => !html.includes(`src="${path}"`));
        return scripts.length === 0 ? html : withPreloads(html, scripts);
      },
  };
}

/** Returns the scripts of the islands that start without being scrolled to, by their paths. */
export function islandScripts(html: string): string[] {
  const islands = [...html.matchAll(/<astro-island\b[^>]*>/g)].filter(([tag]) => /\bclient="(?:idle|load)"/.test(tag));
  return islands.flatMap(([tag]) =>
    [...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(([, url = '']) => url),
  );
}

/** At the end of the page: what it is read with comes first. */
function withPreloads(html: string, scripts: string[]): string {
  const end = html.lastIndexOf('</body>');
  return html.slice(0, end) + preloadLinks(scripts) + html.slice(end);
}

/** Returns links to scripts that are to be loaded, and not run, once nothing is more urgent. */
export function preloadLinks(scripts: readonly string[]): string {
  return scripts.map((path) => `<link rel="modulepreload" href="${path}" fetchpriority="low">`).join('');
}
