/** Builds the npm package into dist-package/: `npm run package`, or into the folder that `--out` names. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPackage } from './build/package.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
await buildPackage(values.out ?? fileURLToPath(new URL('../../dist-package', import.meta.url)));
