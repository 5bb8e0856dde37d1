import type { AstroIntegration } from 'astro';
import { buildPlugin } from './build-plugin.ts';

/**
 * Leaves JSX to the bundler. The integration of Preact sends every module of ours through Babel as well, which took a
 * sixth of the build; the bundler reads the same settings in tsconfig.json. And it offers every module to what reloads
 * components while they are edited. Goes after that integration.
 */
export function withoutBabel(): AstroIntegration {
  return buildPlugin({
    name: 'latchkey-without-babel',
    configResolved({ plugins }) {
      for (const needless of ['vite:preact-jsx', 'prefresh']) {
        const plugin = plugins.find(({ name }) => name === needless);
        if (!plugin) throw new Error(`Failed to find the plugin ${needless} of Preact: see whether it is still there.`);
        delete plugin.transform;
      }
    },
  });
}
