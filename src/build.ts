/** Builds the site and says how only where that fails: the first half of `npm start`. `npm run build` says it always. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildArguments } from './build-arguments.ts';

process.stdout.write('Building the site. This takes about a minute.\n');
const { status, stdout, stderr } = spawnSync(process.execPath, buildArguments(), {
  cwd: fileURLToPath(new URL('../', import.meta.url)),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) {
  process.stderr.write(`${stdout}${stderr}\nFailed to build the site: the lines above say why.\n`);
  process.exit(status ?? 1);
}
process.stdout.write('\n');
