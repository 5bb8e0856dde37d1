import { API_IDS } from '../../openapi/catalog.ts';
import type { PageChange } from './finished-pages.ts';
import { islandScripts, preloadLinks } from './island-scripts.ts';

/**
 * Names in each page with a playground the scripts of the mock that its first request needs, so that they come while the
 * playground starts, and not after. They do not come for readers who asked their browser to save data.
 */
export function mockAhead(): PageChange {
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
        const begins = islandScripts(html);
        const api = playgroundApi(html);
        if (begins.length === 0 || api === null) return html;
        const known = new Set(await importsOf(begins));
        // The console is loaded by what asks it, as in mock/load-ahead.ts.
        const modules = API_IDS.some((id) => id === api) ? [CONNECT, `mock/apis/${api}/index.ts`] : [CONNECT];
        const needed = await importsOf(modules.map(scriptOf));
        return withMockAhead(
          html,
          needed.filter((path) => !known.has(path)),
        );
      };
    },
  };
}

/** Returns the API of a page's first playground; null where it has none. */
export function playgroundApi(html: string): string | null {
  return /\bdata-playground-api="([^"]+)"/.exec(html)?.[1] ?? null;
}

/**
 * Returns the page with links that a browser follows once it comes to what is read, unless it is to save data: by then it
 * has all that the page is shown with, and the line is idle while it lays out the rest.
 */
export function withMockAhead(html: string, scripts: readonly string[]): string {
  const at = html.search(/<main[\s>]/);
  if (at < 0) throw new Error('Failed to find the main part of a page with a playground.');
  return `${html.slice(0, at)}<template>${preloadLinks(scripts)}</template><script>${FOLLOW}</script>${html.slice(at)}`;
}

const FOLLOW =
  'navigator.connection?.saveData||document.head.append(document.currentScript.previousElementSibling.content)';

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
