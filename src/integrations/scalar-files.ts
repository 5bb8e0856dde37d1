import type { AstroIntegration } from 'astro';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGE = new URL('../../node_modules/@scalar/api-reference/', import.meta.url);
const BROWSER = new URL('dist/browser/', PACKAGE);
const ENTRY = 'standalone.esm.js';

/**
 * Offers Scalar as its package has it for browsers, in place of bundling it again: that took a fifth of the time and of
 * the memory of the build, and readers loaded a quarter more. The version in its path stands in for a hash.
 */
export function scalarFiles(): AstroIntegration {
  const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')) as { version: string };
  const folder = `_astro/scalar-${version}/`;
  return {
    name: 'latchkey-scalar-files',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const base = config.base.replace(/\/?$/, '/');
        const entry =
          command === 'build'
            ? ({ id: `${base}${folder}${ENTRY}`, external: 'absolute' } as const)
            : fileURLToPath(new URL(ENTRY, BROWSER));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'latchkey-scalar-files',
                enforce: 'pre',
                resolveId: { filter: { id: /^@scalar\/api-reference$/ }, handler: () => entry },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const file of scalarScripts()) {
          const target = new URL(folder + file, dir);
          mkdirSync(new URL('.', target), { recursive: true });
          copyFileSync(new URL(file, BROWSER), target);
        }
      },
    },
  };
}

/** Returns the scripts of Scalar, the first of which loads the others. */
function scalarScripts(): string[] {
  const chunks = readdirSync(new URL('chunks/', BROWSER)).filter((name) => name.endsWith('.js'));
  return [ENTRY, ...chunks.map((name) => `chunks/${name}`)];
}

/** Returns the packages that the scripts of Scalar are made of, as their source maps name them. */
export function scalarPackages(): BundledPackage[] {
  const found = new Map<string, BundledPackage>([['api-reference', { name: '@scalar/api-reference' }]]);
  const maps = readdirSync(BROWSER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js.map'));
  for (const map of maps) {
    if (map === 'standalone.js.map') continue;
    const text = readFileSync(new URL(map.replaceAll('\\', '/'), BROWSER), 'latin1');
    for (const [, version, name = ''] of text.matchAll(INSTALLED)) found.set(`${name} ${version}`, { name, version });
    for (const [, name = ''] of text.matchAll(OWN)) found.set(name, { name: `@scalar/${name}` });
  }
  return [...found.values()];
}

/** A source of another package, in the folder that pnpm gave it, and one of Scalar's own. */
const INSTALLED = /\/node_modules\/\.pnpm\/[^/"]+?@(\d[^/"_]*)[^/"]*\/node_modules\/((?:@[^/"]+\/)?[^/"]+)\//g;
const OWN = /"(?:\.\.\/)+([a-z][\w-]*)\/(?:src|dist)\//g;

export interface BundledPackage {
  name: string;
  /** Absent where it is the installed one. */
  version?: string | undefined;
}
