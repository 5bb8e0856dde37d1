import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { htmlFiles } from './html-files.ts';
import { createReader } from './script-imports.ts';

/** Changes all built pages, one change after the other. Each page is read and written once, for they are 30 megabytes. */
export function finishedPages(...changes: readonly PageChange[]): AstroIntegration {
  let base = '/';
  return {
    name: 'latchkey-finished-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: changes.flatMap(({ plugin }) => plugin ?? []) } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await htmlFiles(dir);
        const read = async (path: string) => readFile(new URL(path.slice(base.length), dir), 'utf8');
        const steps = changes.map(({ begin }) => begin({ base, read, importsOf: createReader(read) }));
        for (const file of files) {
          let html = await readFile(file, 'utf8');
          for (const step of steps) html = await step(html);
          await writeFile(file, html);
        }
        logger.info(`finished ${files.length} pages`);
      },
    },
  };
}

/** A change to each page once it is built: `begin` returns what changes one. */
export interface PageChange {
  /** Tells what the change has to know of the build. */
  plugin?: { name: string };
  begin: (site: BuiltSite) => (html: string) => string | Promise<string>;
}

/** What is known of a built site. */
interface BuiltSite {
  /** The path that it is served below. */
  base: string;
  /** Returns a script, by its path. */
  read: (path: string) => Promise<string>;
  /** Adds to paths of scripts those of all that they import. */
  importsOf: (paths: string[]) => Promise<string[]>;
}
