/**
 * Builds the npm package into dist-package/: `npm run package`, or into the folder that `--out` names. With SITE, links in
 * the documents lead to that URL of the docs. With `--pack`, also writes a tarball of it into that folder and prints its path.
 */
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './build/bundle.ts';
import { addCommonJs } from './build/common-js.ts';
import { writeData } from './build/data.ts';
import { writeNotices } from './build/licenses.ts';
import { packageManifest } from './build/manifest.ts';
import { pack } from './build/pack.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { values: given } = parseArgs({ options: { out: { type: 'string' }, pack: { type: 'string' } } });
const outDir = given.out ?? root('dist-package');

const bundled = await bundle(outDir);
await addCommonJs(outDir);
await writeFile(join(outDir, 'no-server.js'), 'export const startServer = undefined;\n');
await writeData(outDir, process.env['SITE']?.replace(/\/*$/, '/'));
await writeFile(join(outDir, 'package.json'), `${JSON.stringify(packageManifest(), null, 2)}\n`);
await writeFile(join(outDir, 'third-party-licenses.txt'), writeNotices(bundled));
await cp(root('LICENSE'), join(outDir, 'LICENSE'));
await cp(fileURLToPath(new URL('build/readme.md', import.meta.url)), join(outDir, 'README.md'));
if (given.pack !== undefined) process.stdout.write(`${await pack(outDir, given.pack)}\n`);
