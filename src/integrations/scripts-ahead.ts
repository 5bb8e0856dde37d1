import { API_IDS } from '../../openapi/catalog.ts';
import type { PageChange } from './finished-pages.ts';
import { islandScripts, preloadLinks } from './island-scripts.ts';

/**
 * Names in each page the scripts that its islands begin with, and those of the mock that a first request needs: a browser
 * learns of them one level after the other otherwise, which takes a round trip each. They come once the page is painted,
 * before it is read to its end, which takes a slow device another second. Those of the mock do not come for readers who
 * asked their browser to save data.
 */
export function scriptsAhead(): PageChange {
  const files = new Map<string, string>();
  return {
    plugin: fileNames(files),
    begin({ base, importsOf }) {
      const scriptOf = (module: string) => {
        const file = files.get(module);
        if (file === undefined)
          throw new Error(`Failed to find the script of ${module}: see whether it is still there.`);
        return base + file;
      };
      return async (html) => {
        const begins = await importsOf(islandScripts(html));
        if (begins.length === 0) return html;
        const own = begins.filter((path) => !html.includes(`src="${path}"`));
        const api = playgroundApi(html);
        const mock = api === null ? [] : await importsOf(mockOf(api).map(scriptOf));
        return withScriptsAhead(
          html,
          own,
          mock.filter((path) => !begins.includes(path)),
        );
      };
    },
  };
}

/** Returns the modules of the mock of an API. That of the console is loaded by what asks it, as in mock/load-ahead.ts. */
function mockOf(api: string): string[] {
  return API_IDS.some((id) => id === api) ? [CONNECT, `mock/apis/${api}/index.ts`] : [CONNECT];
}

/** Returns the API of a page's first playground; null where it has none. */
export function playgroundApi(html: string): string | null {
  return /\bdata-playground-api="([^"]+)"/.exec(html)?.[1] ?? null;
}

/** Returns the page with links to scripts that a browser follows once it has painted what is above them. */
export function withScriptsAhead(html: string, islands: readonly string[], mock: readonly string[]): string {
  const at = html.search(/<main[\s>]/);
  if (at < 0) throw new Error('Failed to find the main part of a page with an island.');
  const parts = [islands, mock].map((scripts) => `<template data-ahead>${preloadLinks(scripts)}</template>`);
  return `${html.slice(0, at)}${parts.join('')}<script>${FOLLOW}</script>${html.slice(at)}`;
}

const FOLLOW = `new PerformanceObserver((list, observer) => {
  if (list.getEntriesByName('first-contentful-paint').length === 0) return;
  observer.disconnect();
  const [islands, mock] = document.querySelectorAll('template[data-ahead]');
  document.head.append(islands.content);
  if (!navigator.connection?.saveData) document.head.append(mock.content);
}).observe({ type: 'paint', buffered: true });`;

/** What starts the mock. */
const CONNECT = 'src/sandbox/connect.ts';

/** Tells in which file the bundler puts what starts the mock, and each API, by their paths below the root. */
function fileNames(files: Map<string, string>) {
  return {
    name: 'latchkey-mock-files',
    generateBundle(this: { environment: { name: string } }, _options: unknown, bundle: Record<string, Chunk>) {
      if (this.environment.name !== 'client') return;
      for (const { fileName, moduleIds = [] } of Object.values(bundle)) {
        for (const id of moduleIds) {
          const module = /\/(src\/sandbox\/connect\.ts|mock\/apis\/[^/]+\/index\.ts)$/.exec(id)?.[1];
          if (module !== undefined) files.set(module, fileName);
        }
      }
    },
  };
}

/** What the bundler tells of a file; one that is no script has no modules. */
interface Chunk {
  fileName: string;
  moduleIds?: string[];
}
