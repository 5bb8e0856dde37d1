import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Puts src/components/starlight/tab-panels.ts in place of what Starlight's tabs make their panels with. */
export function tabPanels(): AstroIntegration {
  return {
    name: 'latchkey-tab-panels',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const replacement = fileURLToPath(new URL('../components/starlight/tab-panels.ts', import.meta.url));
        updateConfig({ vite: { resolve: { alias: [{ find: /^\.\/tabs-processor$/, replacement }] } } });
      },
    },
  };
}
