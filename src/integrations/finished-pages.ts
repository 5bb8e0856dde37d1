import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { htmlFiles } from './html-files.ts';
import { createReader } from './script-imports.ts';

/**
 * Changes all built pages, one change after the other. Each page is read and written once, for they are 30 megabytes, and
 * as Latin-1, a character for each byte: what changes look for and add is ASCII, and the rest comes out as it went in.
 * Goes before Starlight, whose search is made of finished pages.
 */
export function finishedPages(...changes: readonly PageChange[]): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'latchkey-finished-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: changes.flatMap(({ plugin }) => plugin ?? []) } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        root = new URL(base, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await htmlFiles(dir);
        const read = async (path: string) => readFile(new URL(path.slice(base.length), dir), 'utf8');
        const write = async (path: string, text: string) => writeFile(new URL(path, dir), text);
        const site = { base, root, read, write, importsOf: createReader(read) };
        const steps = changes.map(({ begin }) => begin(site));
        for (const file of files) {
          const path = file.href.slice(dir.href.length);
          let html = await readFile(file, 'latin1');
          for (const step of steps) html = await step(html, path);
          await writeFile(file, html, 'latin1');
        }
        for (const { end } of changes) await end?.(site);
        logger.info(`finished ${files.length} pages`);
      },
    },
  };
}

/** A change to each page once it is built: `begin` returns what changes one. */
export interface PageChange {
  /** Tells what the change has to know of the build. */
  plugin?: { name: string };
  /** `html` has a character for each byte; `path` is that of the file, such as `docs/index.html`. */
  begin: (site: BuiltSite) => (html: string, path: string) => string | Promise<string>;
  /** Called when all pages are written. */
  end?: (site: BuiltSite) => void | Promise<void>;
}

/** What is known of a built site. */
export interface BuiltSite {
  /** The path that it is served below, with a slash at its end. */
  base: string;
  /** Its address in full, with a slash at its end. */
  root: string;
  /** Returns a script, by its path. */
  read: (path: string) => Promise<string>;
  /** Writes a file, by its path below the site. */
  write: (path: string, text: string) => Promise<void>;
  /** Adds to paths of scripts those of all that they import. */
  importsOf: (paths: string[]) => Promise<string[]>;
}
