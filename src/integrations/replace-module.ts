import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** Returns the integration that puts a module of ours in place of what `find` names. */
export function replaceModule(name: string, find: RegExp, module: URL): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias: [{ find, replacement: fileURLToPath(module) }] } } });
      },
    },
  };
}
