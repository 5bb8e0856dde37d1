import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { addCommonJs } from './common-js.ts';
import { writeData } from './data.ts';
import { writeNotices } from './licenses.ts';
import { packageManifest } from './manifest.ts';

/**
 * Builds the npm package into a folder, which is emptied first. With SITE, links in the documents lead to that URL of the
 * docs. Rejects where a package that is bundled has no license.
 */
export async function buildPackage(outDir: string): Promise<void> {
  const bundled = await bundle(outDir);
  await addCommonJs(outDir);
  await writeFile(join(outDir, 'no-server.js'), 'export const startServer = undefined;\n');
  await writeData(outDir, process.env['SITE']?.replace(/\/*$/, '/'));
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify(packageManifest(), null, 2)}\n`);
  await writeFile(join(outDir, 'third-party-licenses.txt'), writeNotices(bundled));
  await cp(fileURLToPath(new URL('../../../LICENSE', import.meta.url)), join(outDir, 'LICENSE'));
  await cp(fileURLToPath(new URL('readme.md', import.meta.url)), join(outDir, 'README.md'));
}
