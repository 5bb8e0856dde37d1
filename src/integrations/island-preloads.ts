import { readFile } from 'node:fs/promises';
import type { PageChange } from './finished-pages.ts';

/**
 * Names in each page all scripts that its islands begin with. A browser learns of them one level after the other
 * otherwise, which takes a round trip each.
 */
export function islandPreloads(): PageChange {
  return {
    begin({ base, dir }) {
      const importsOf = createReader(async (path) => readFile(new URL(path.slice(base.length), dir), 'utf8'));
      return async (html) => {
        const scripts = await importsOf(islandScripts(html));
        return scripts.length === 0 ? html : withPreloads(html, scripts);
      };
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

/** Returns a function that adds to paths of scripts those that they import, and that these import. */
export function createReader(read: (path: string) => Promise<string>): (paths: string[]) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>();
  const imports = (path: string) => {
    const found = known.get(path) ?? read(path).then((script) => importedBy(script, path));
    known.set(path, found);
    return found;
  };
  return async (paths) => {
    const all = new Set(paths);
    for (const path of all) for (const imported of await imports(path)) all.add(imported);
    return [...all];
  };
}

/** Returns what a built script imports before it runs; its `import()` is for later. */
function importedBy(script: string, path: string): string[] {
  const found = script.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^'"()]*?from\s*)?["'](\.[^"']+\.js)["']/g);
  return [...found].map(([, url = '']) => new URL(url, `http://site.test${path}`).pathname);
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
