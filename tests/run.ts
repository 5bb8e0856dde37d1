/** Everything that has to hold, in the order in which a mistake shows soonest: `npm test`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

const STAGES: [name: string, script: string][] = [
  ['Browser', 'browser'],
  ['Generated files are fresh', 'generate:check'],
  ['Format', 'format:check'],
  ['Lint', 'lint'],
  ['Types', 'check'],
  ['Unit, conformance and parity tests', 'test:unit'],
  ['Build', 'build'],
  ['Browser tests', 'test:site'],
];

const REPORTS = {
  unit: 'test-results/unit.json',
  site: 'test-results/site.json',
  samples: 'test-results/not-executed.txt',
};

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const env = { ...process.env, SITE_PORT: String(await freePort()) };

for (const [name, script] of STAGES) {
  const start = performance.now();
  process.stdout.write(`\n=== ${name} (npm run ${script})\n`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  process.stdout.write(
    `--- ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
summarise();

/** Prints which samples were not executed, and how many tests passed and failed, in all runners together. */
function summarise(): void {
  const unit = readReport(REPORTS.unit) as UnitReport | null;
  const site = readReport(REPORTS.site) as SiteReport | null;
  const passed = (unit?.numPassedTests ?? 0) + (site?.stats.expected ?? 0) + (site?.stats.flaky ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (site?.stats.unexpected ?? 0);
  if (existsSync(REPORTS.samples)) process.stdout.write(`\n${readFileSync(REPORTS.samples, 'utf8')}`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

/** Returns a port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface SiteReport {
  stats: { expected: number; unexpected: number; flaky: number };
}
