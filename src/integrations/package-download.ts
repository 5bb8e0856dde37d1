import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const load = createRequire(import.meta.url);

/**
 * Offers the npm package below `/download/`, under its name with the version and as `latchkey.tgz`, so that npm installs
 * it from any copy of the site. It is built while the pages are.
 */
export function packageDownload(): AstroIntegration {
  let building: Promise<string> | undefined;
  return {
    name: 'latchkey-package-download',
    hooks: {
      'astro:build:start': () => {
        building = build();
        // What goes wrong is told at the end; until then nobody waits for it.
        building.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        if (!building) return;
        const tarball = await building;
        const folder = fileURLToPath(new URL('download/', dir));
        await mkdir(folder, { recursive: true });
        await copyFile(tarball, join(folder, 'latchkey.tgz'));
        await copyFile(tarball, join(folder, basename(tarball)));
        await rm(dirname(tarball), { recursive: true });
      },
    },
  };
}

/** Returns the path of a tarball, in a folder of its own. */
async function build(): Promise<string> {
  // By Node itself, for what has loaded this file may be gone when a build starts.
  const { buildTarball } = load('../../mock/package/build/tarball.ts') as {
    buildTarball: (folder: string) => Promise<string>;
  };
  return buildTarball(await mkdtemp(join(tmpdir(), 'latchkey-package-')));
}
