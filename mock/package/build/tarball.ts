import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pack } from './pack.ts';
import { buildPackage } from './package.ts';

/** Builds the npm package and leaves a tarball of it in a folder. Resolves to the path of the tarball. */
export async function buildTarball(folder: string): Promise<string> {
  const built = join(folder, 'package');
  await buildPackage(built);
  const tarball = await pack(built, folder);
  await rm(built, { recursive: true });
  return tarball;
}
