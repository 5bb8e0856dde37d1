import type { AstroIntegration } from 'astro';
import { replaceModule } from './replace-module.ts';

/** Puts src/search/pagefind-ui.ts in place of the search interface, which then loads when somebody is about to search. */
export function lazySearch(): AstroIntegration {
  return replaceModule(
    'latchkey-lazy-search',
    /^@pagefind\/default-ui$/,
    new URL('../search/pagefind-ui.ts', import.meta.url),
  );
}
