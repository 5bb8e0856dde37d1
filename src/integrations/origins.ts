import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PageChange } from './finished-pages.ts';

/** What stands for the site's origin while it is built without SITE. */
const UNKNOWN_SITE = 'http://origin.invalid';

/** How samples name the server that serves site and mock, wherever that is. */
const SAMPLE_SERVER = 'http://localhost:4321';

/** What samples name where a site is served without a mock: the mock on the reader's machine. */
const LOCAL_MOCK = 'http://localhost:4010';

/** The files besides pages in which an origin may stand. What is below the others is made for a host, or compressed. */
const TEXTS = /\.(?:md|txt|xml|json|yaml|ts)$/;
const LEFT_ALONE = /^(?:hosting|pagefind|_astro)\//;

/**
 * Has a site that is built without SITE know no origin. Goes before everything that asks for it; `npm run dev` keeps the
 * origin of the configuration.
 */
export function unknownSite(): AstroIntegration {
  return {
    name: 'latchkey-unknown-site',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build' && !process.env['SITE']) updateConfig({ site: UNKNOWN_SITE });
      },
    },
  };
}

/**
 * Writes into every page only such origins as hold on any host: links from the root where SITE does not say more, and
 * samples that ask the mock on the reader's machine. Notes where they are; goes after all other changes of pages.
 */
export function pageOrigins(files: Map<string, OriginSlots>): PageChange {
  return { begin: () => (html, path) => withNotedSlots(html, path, files) };
}

/**
 * Does the same in all other files. `hosting/origins.json` tells a server that has a mock where to put its own origin, in
 * pages too. Goes after everything that writes into the files.
 */
export function originSlots(files: Map<string, OriginSlots>): AstroIntegration {
  return {
    name: 'latchkey-origins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const entries = await readdir(dir, { recursive: true, withFileTypes: true });
        const root = fileURLToPath(dir);
        for (const entry of entries) {
          const path = `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
          if (!entry.isFile() || !TEXTS.test(path) || LEFT_ALONE.test(path)) continue;
          const text = await readFile(new URL(path, dir), 'latin1');
          const changed = withNotedSlots(text, path, files);
          if (changed !== text) await writeFile(new URL(path, dir), changed, 'latin1');
        }
        const site = process.env['SITE'] ? new URL(process.env['SITE']).origin : null;
        const notes = { site, sample: LOCAL_MOCK, files: Object.fromEntries(files) };
        await writeFile(new URL('hosting/origins.json', dir), `${JSON.stringify(notes)}\n`);
        if (site === null) {
          logger.warn(
            'SITE is not set: on a static host, sitemap and canonical links need it. Set it to the URL of the site.',
          );
        }
      },
    },
  };
}

function withNotedSlots(text: string, path: string, files: Map<string, OriginSlots>): string {
  if (!text.includes(UNKNOWN_SITE) && !text.includes(SAMPLE_SERVER)) return text;
  const { slots, text: changed } = withSlots(text);
  files.set(path, slots);
  return changed;
}

/**
 * Returns a text with the origins that hold on any host, and where another one may be put. The text has a character for
 * each byte (Latin-1), so that places are in bytes.
 */
export function withSlots(text: string): { slots: OriginSlots; text: string } {
  const slots: OriginSlots = { links: [], samples: [] };
  let changed = '';
  for (const part of text.split(new RegExp(`(${UNKNOWN_SITE}|${SAMPLE_SERVER}(?!\\d))`))) {
    if (part === UNKNOWN_SITE) slots.links.push(changed.length);
    else if (part === SAMPLE_SERVER) slots.samples.push(changed.length);
    changed += part === UNKNOWN_SITE ? '' : part === SAMPLE_SERVER ? LOCAL_MOCK : part;
  }
  return { slots, text: changed };
}

/** Where an origin goes in a file, in bytes from its beginning. */
export interface OriginSlots {
  /** Before a path: nothing is there. */
  links: number[];
  /** In the place of the mock on the reader's machine. */
  samples: number[];
}
