import manifest from '../../../package.json' with { type: 'json' };
import { API_IDS } from '../../../openapi/catalog.ts';
import { COMMON_JS } from './common-js.ts';

/** Entry points with declarations, and which files they are. */
const ENTRIES = {
  '.': 'index',
  './msw': 'msw',
  './vitest': 'vitest',
  './jest': 'jest',
  './playwright': 'playwright',
  './keys': 'keys',
};

/** Returns the package.json of the package. */
export function packageManifest(): Record<string, unknown> {
  const { name, version, license } = manifest;
  return {
    name,
    version,
    description: 'A mock of real APIs that checks keys, counts requests and says why it rejects them, for tests.',
    keywords: ['mock', 'api-key', 'rate-limit', 'testing', 'openapi', 'msw', 'vitest', 'jest', 'playwright'],
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22.12.0' },
    bin: { latchkey: './cli.js' },
    exports: {
      ...Object.fromEntries(Object.entries(ENTRIES).map(([path, file]) => [path, exportOf(file)])),
      ...Object.fromEntries(API_IDS.map((id) => [`./types/${id}`, { types: `./types/${id}.d.ts` }])),
      // JSON is YAML too; the readable form of the same documents, on the site, would make up a fifth of the package.
      ...Object.fromEntries(
        API_IDS.flatMap((id) => ['yaml', 'json'].map((form) => [`./openapi/${id}.${form}`, `./openapi/${id}.json`])),
      ),
      './cases.json': './cases.json',
      './package.json': './package.json',
    },
    // A browser cannot listen: what does is left out of what is bundled for one.
    imports: { '#server': { browser: './no-server.js', default: './server.js' } },
    peerDependencies: {
      '@playwright/test': '>=1.50',
      '@redis/client': manifest.dependencies['@redis/client'],
      msw: '^2 || ^3',
      vitest: '>=3',
    },
    peerDependenciesMeta: {
      '@playwright/test': { optional: true },
      '@redis/client': { optional: true },
      msw: { optional: true },
      vitest: { optional: true },
    },
  };
}

function exportOf(file: string): Record<string, unknown> {
  const module = { types: `./${file}.d.ts`, default: `./${file}.js` };
  if (!COMMON_JS.includes(file)) return module;
  return { import: module, require: { types: `./${file}.d.cts`, default: `./${file}.cjs` } };
}
