import type { AstroIntegration } from 'astro';
import { buildPlugin } from './build-plugin.ts';

/**
 * Leaves JSX to the bundler. The integration of Preact sends every module of ours through Babel as well, which took a
 * sixth of the build; the bundler reads the same settings in tsconfig.json. Goes after that integration.
 */
export function withoutBabel(): AstroIntegration {
  return buildPlugin({
    name: 'latchkey-without-babel',
    configResolved({ plugins }) {
      const babel = plugins.find(({ name }) => name === 'vite:preact-jsx');
      if (!babel) throw new Error('Failed to find the plugin that calls Babel: see whether it is still there.');
      delete babel.transform;
    },
  });
}
