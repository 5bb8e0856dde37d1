import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What stands for the site's origin while it is built without SITE. */
const UNKNOWN_SITE = 'http://origin.invalid';

/** How samples name the server that serves site and mock, wherever that is. */
const SAMPLE_SERVER = 'http://localhost:4321';

/** What samples name where a site is served without a mock: the mock on the reader's machine. */
const LOCAL_MOCK = 'http://localhost:4010';

/** The files in which an origin may stand. What is below the others is made for a host, or compressed. */
const TEXTS = /\.(?:html|md|txt|xml|json|yaml|ts)$/;
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
 * Writes into every file only such origins as hold on any host: links from the root where SITE does not say more, and
 * samples that ask the mock on the reader's machine. `hosting/origins.json` tells a server that has a mock where to put
 * its own origin. Goes after everything that writes into the files.
 */
export function originSlots(): AstroIntegration {
  return {
    name: 'latchkey-origins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files: Record<string, OriginSlots> = {};
        const entries = await readdir(dir, { recursive: true, withFileTypes: true });
        const root = fileURLToPath(dir);
        for (const entry of entries) {
          const path = `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
          if (!entry.isFile() || !TEXTS.test(path) || LEFT_ALONE.test(path)) continue;
          const text = await readFile(new URL(path, dir), 'utf8');
          if (!text.includes(UNKNOWN_SITE) && !text.includes(SAMPLE_SERVER)) continue;
          const { slots, bytes } = withSlots(text);
          files[path] = slots;
          await writeFile(new URL(path, dir), bytes);
        }
        const site = process.env['SITE'] ? new URL(process.env['SITE']).origin : null;
        await writeFile(
          new URL('hosting/origins.json', dir),
          `${JSON.stringify({ site, sample: LOCAL_MOCK, files })}\n`,
        );
        if (site === null) {
          logger.warn(
            'SITE is not set: on a static host, sitemap and canonical links need it. Set it to the URL of the site.',
          );
        }
      },
    },
  };
}

/** Returns a text with the origins that hold on any host, and where, in bytes, another one may be put. */
export function withSlots(text: string): { slots: OriginSlots; bytes: Buffer } {
  const slots: OriginSlots = { links: [], samples: [] };
  const parts: Buffer[] = [];
  let length = 0;
  for (const part of text.split(new RegExp(`(${UNKNOWN_SITE}|${SAMPLE_SERVER}(?!\\d))`))) {
    if (part === UNKNOWN_SITE) slots.links.push(length);
    else if (part === SAMPLE_SERVER) slots.samples.push(length);
    const bytes = Buffer.from(part === UNKNOWN_SITE ? '' : part === SAMPLE_SERVER ? LOCAL_MOCK : part);
    parts.push(bytes);
    length += bytes.length;
  }
  return { slots, bytes: Buffer.concat(parts) };
}

/** Where an origin goes in a file, in bytes from its beginning. */
export interface OriginSlots {
  /** Before a path: nothing is there. */
  links: number[];
  /** In the place of the mock on the reader's machine. */
  samples: number[];
}
