import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { create } from 'tar';
import { packageManifest } from './manifest.ts';

/** What npm gives as the time of each file, so that the same package has the same bytes. */
const TIME = new Date('1985-10-26T08:15:00Z');

/**
 * Packs a built package as `npm pack` does, which takes ten times as long. Resolves to the path of the tarball.
 * @param built the folder of the package
 * @param folder where the tarball goes, named like npm's
 */
export async function pack(built: string, folder: string): Promise<string> {
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(built, join(parentPath, name)))
    .sort();
  const { name, version } = packageManifest();
  const file = join(folder, `${String(name)}-${String(version)}.tgz`);
  await create({ cwd: built, file, prefix: 'package', gzip: { level: 9 }, portable: true, mtime: TIME }, files);
  return file;
}
