import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { htmlFiles } from './html-files.ts';

/**
 * Tells Pagefind what of the built pages to search, before it does: no code, which reads badly in results, and the long
 * reference pages with little weight, so that guides come first. Goes before Starlight.
 */
export function searchWeights(): AstroIntegration {
  return {
    name: 'latchkey-search-weights',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const file of await htmlFiles(dir)) {
          const html = await readFile(file, 'utf8');
          await writeFile(file, withWeights(html, /\/reference\/(?:index\.html)?$/.test(file.pathname)));
        }
      },
    },
  };
}

/** Returns a page with the marks for Pagefind. */
export function withWeights(html: string, isReference: boolean): string {
  const marked = html.replaceAll('<div class="expressive-code"', '<div data-pagefind-ignore class="expressive-code"');
  return isReference ? marked.replace('data-pagefind-body', 'data-pagefind-body data-pagefind-weight="0.1"') : marked;
}
