import type { AstroIntegration } from 'astro';
import { buildPlugin } from './build-plugin.ts';

/** The contracts and types that `npm run generate` writes: as JSON, or as text where they are imported with `?raw`. */
const GENERATED = /[\\/]openapi[\\/]generated[\\/][^?]+(?:\.json|\?raw)$/;

/**
 * Has the code that renders the pages read generated files when it runs. They are twelve megabytes, which the bundler
 * would read, print and give to every plugin for nothing. `npm run dev` bundles nothing, and reloads what has changed.
 */
export function generatedFiles(): AstroIntegration {
  return buildPlugin({
    name: 'latchkey-generated-files',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    load: {
      filter: { id: GENERATED },
      handler: (id) => ({ code: readLater(id), moduleType: 'js' }),
    },
  });
}

function readLater(id: string): string {
  const [path, query] = id.split('?');
  const text = `readFileSync(${JSON.stringify(path)}, 'utf8')`;
  return `import { readFileSync } from 'node:fs';
export default ${query === 'raw' ? text : `JSON.parse(${text})`};`;
}
