/** Makes sure that there is a Chromium to test with: `node tests/support/ensure-browser.ts`. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './browser.ts';

/** Ways to get one, the usual first; each may be refused by where we are. */
const INSTALLERS: [command: string, args: string[]][] = [
  ['npx', ['playwright', 'install', 'chromium']],
  ['apt-get', ['update']],
  ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell']],
  ['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']],
];

for (const [command, args] of INSTALLERS) {
  if (findChromium()) break;
  process.stdout.write(`No Chromium found; trying: ${command} ${args.join(' ')}\n`);
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const path = findChromium();
if (path === null) {
  process.stderr.write('Failed to find or install a Chromium. Install one, or set CHROMIUM to its path.\n');
  process.exitCode = 1;
} else {
  process.stdout.write(`Chromium: ${path}\n`);
}
