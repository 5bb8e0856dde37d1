import type { AstroIntegration } from 'astro';
import { replaceModule } from './replace-module.ts';

/** Puts src/components/starlight/tab-panels.ts in place of what Starlight's tabs make their panels with. */
export function tabPanels(): AstroIntegration {
  return replaceModule(
    'latchkey-tab-panels',
    /^\.\/tabs-processor$/,
    new URL('../components/starlight/tab-panels.ts', import.meta.url),
  );
}
