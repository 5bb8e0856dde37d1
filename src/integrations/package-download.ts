import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

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
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-package-'));
  const built = join(folder, 'package');
  const script = join(ROOT, 'mock/package/build.ts');
  const { stdout } = await run(process.execPath, [script, '--out', built, '--pack', folder], { cwd: ROOT });
  await rm(built, { recursive: true });
  return stdout.trim().split('\n').at(-1) ?? '';
}
