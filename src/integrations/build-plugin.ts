import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Returns the integration that gives a build, and no dev server, a plugin of the bundler. */
export function buildPlugin(plugin: Plugin): AstroIntegration {
  return {
    name: plugin.name,
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
