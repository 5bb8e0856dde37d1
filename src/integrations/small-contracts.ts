import type { AstroIntegration } from 'astro';
import { compactContracts } from '../../openapi/compact/compact-contracts.ts';

/**
 * Gives browsers the contracts as the mock needs them, in a tenth of their size: what pages say of an API, a build has
 * written into them. Pages are built from whole contracts, and so is what a dev server serves.
 */
export function smallContracts(): AstroIntegration {
  return {
    name: 'latchkey-small-contracts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const isClient = ({ name }: { name: string }) => name === 'client';
        const plugin = () => ({ ...compactContracts(), applyToEnvironment: isClient });
        updateConfig({ vite: { plugins: [plugin()], worker: { plugins: () => [compactContracts()] } } });
      },
    },
  };
}
