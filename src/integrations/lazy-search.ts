import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Puts src/search/pagefind-ui.ts in place of the search interface, which then loads when somebody is about to search. */
export function lazySearch(): AstroIntegration {
  return {
    name: 'latchkey-lazy-search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const replacement = fileURLToPath(new URL('../search/pagefind-ui.ts', import.meta.url));
        updateConfig({ vite: { resolve: { alias: [{ find: /^@pagefind\/default-ui$/, replacement }] } } });
      },
    },
  };
}
