import { readFile } from 'node:fs/promises';
import type { PageChange } from './finished-pages.ts';
import { createReader, islandScripts, preloadLinks } from './island-preloads.ts';

/**
 * Names in each page with a playground the scripts of the mock that its first request needs, so that they come while the
 * playground starts, and not after. They do not come for readers who asked their browser to save data.
 */
export function mockAhead(): PageChange {
  const files: MockFiles = { connect: [], apis: new Map() };
  return {
    plugin: fileNames(files),
    begin({ base, dir }) {
      const importsOf = createReader(async (path) => readFile(new URL(path.slice(base.length), dir), 'utf8'));
      return async (html) => {
        const begins = islandScripts(html);
        const api = playgroundApi(html);
        if (begins.length === 0 || api === null) return html;
        const known = new Set(await importsOf(begins));
        const needed = await importsOf([...files.connect, ...(files.apis.get(api) ?? [])].map((name) => base + name));
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

/** Returns the page with links that a browser follows once it has read all of it, unless it is to save data. */
export function withMockAhead(html: string, scripts: readonly string[]): string {
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<template>${preloadLinks(scripts)}</template><script>${FOLLOW}</script>${html.slice(end)}`;
}

const FOLLOW =
  'navigator.connection?.saveData||document.head.append(document.currentScript.previousElementSibling.content)';

/** Tells in which files the bundler puts what starts the mock, and each API. */
function fileNames(files: MockFiles) {
  return {
    name: 'latchkey-mock-files',
    generateBundle(this: { environment: { name: string } }, _options: unknown, bundle: Record<string, Chunk>) {
      if (this.environment.name !== 'client') return;
      for (const { fileName, moduleIds = [] } of Object.values(bundle)) {
        for (const id of moduleIds) {
          if (id.endsWith('/src/sandbox/connect.ts')) files.connect.push(fileName);
          const api = /\/mock\/apis\/([^/]+)\/index\.ts$/.exec(id)?.[1];
          if (api !== undefined) files.apis.set(api, [fileName]);
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

/** Files by what they begin, below the base of the site. */
interface MockFiles {
  connect: string[];
  apis: Map<string, string[]>;
}
