import { fileURLToPath } from 'node:url';
import { licensePlugin, type LicenseInfo } from 'rolldown-license-plugin';
import type { Plugin } from 'rolldown';
import { build } from 'tsdown';
import { compactContracts } from '../../../openapi/compact/compact-contracts.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What people import or run. */
const ENTRIES = ['index', 'msw', 'vitest', 'jest', 'playwright', 'keys', 'cli'];

/** What has to be a file of its own: what bundlers leave out for browsers, and what CommonJS loads. */
const INNER = ['server', 'bridge'];

/** What people bring along themselves. */
const PEERS = [/^msw($|\/)/, /^vitest($|\/)/, /^@playwright\/test$/, /^@redis\/client$/, /^node:/];

const isPeer = (id: string) => PEERS.some((peer) => peer.test(id));

/**
 * Writes the entry points and their declarations to a folder, with everything in them that they need. Resolves to the
 * licenses of the packages that were bundled. Rejects where a package has none.
 */
export async function bundle(outDir: string): Promise<LicenseInfo[]> {
  const bundled: LicenseInfo[] = [];
  const licenses = licensePlugin({
    done: (found) => void bundled.push(...found),
    allow: ({ license }) => license !== '',
    failOnUnlicensed: true,
  });
  await build({
    config: false,
    cwd: ROOT,
    entry: {
      ...Object.fromEntries(ENTRIES.map((name) => [name, `mock/package/${name}.ts`])),
      ...Object.fromEntries(INNER.map((name) => [name, `mock/package/mock/${name}.ts`])),
    },
    outDir,
    clean: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node22.12',
    fixedExtension: false,
    // Each file says the types of what it exports, so that none is checked to declare another: TypeScript takes five times as long.
    dts: { tsconfig: 'mock/package/build/tsconfig.json', oxc: true },
    minify: true,
    treeshake: true,
    hash: true,
    deps: {
      alwaysBundle: (id) => !isPeer(id),
      neverBundle: PEERS,
      onlyBundle: false,
      // Declarations name nothing of what is bundled.
      dts: { alwaysBundle: [], neverBundle: [...PEERS, /^playwright/] },
    },
    plugins: [leaveServerOpen(), compactContracts(), licenses],
    // Packages for Node name what to bundle by "main", which a neutral platform leaves alone.
    inputOptions: (options) => ({ ...options, resolve: { ...options.resolve, mainFields: ['module', 'main'] } }),
    outputOptions: (options) => ({ ...options, chunkFileNames: 'chunks/[name]-[hash].js' }),
    checks: { pluginTimings: false },
    logLevel: 'warn',
  });
  return bundled;
}

/** Has the mock import its server by the name that the manifest gives it, so that it is another one in browsers. */
function leaveServerOpen(): Plugin {
  return {
    name: 'latchkey-leave-server-open',
    resolveId: {
      filter: { id: /\/server\.ts$/ },
      handler: (_id, importer) => (importer?.endsWith('/prepare.ts') ? { id: '#server', external: true } : null),
    },
  };
}
