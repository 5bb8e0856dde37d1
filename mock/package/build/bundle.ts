import { fileURLToPath } from 'node:url';
import { licensePlugin, type LicenseInfo } from 'rolldown-license-plugin';
import { build } from 'tsdown';
import { compactContracts } from './compact-contracts.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What people bring along themselves. */
const PEERS = [/^msw($|\/)/, /^vitest($|\/)/, /^@playwright\/test$/, /^node:/];

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
    entry: Object.fromEntries(
      ['index', 'msw', 'vitest', 'jest', 'playwright', 'keys', 'cli']
        .map((name) => [name, `mock/package/${name}.ts`])
        .concat([['server', 'mock/package/mock/server.ts']]),
    ),
    outDir,
    clean: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node22.12',
    fixedExtension: false,
    dts: { tsconfig: 'mock/package/build/tsconfig.json' },
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
    plugins: [compactContracts(), licenses],
    outputOptions: (options) => ({ ...options, chunkFileNames: 'chunks/[name]-[hash].js' }),
    checks: { pluginTimings: false },
    logLevel: 'warn',
  });
  return bundled;
}
