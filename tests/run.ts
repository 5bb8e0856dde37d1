/** Everything that has to hold, in the order in which a mistake shows soonest: `npm test`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

type Stage = [name: string, script: string];

/** What stands in one line runs at once: each uses one core for the most part. */
const STAGES: Stage[][] = [
  [['Browser', 'browser']],
  [
    ['Types', 'check'],
    ['Generated files are fresh', 'generate:check'],
    ['Format', 'format:check'],
    ['Lint', 'lint'],
  ],
  [['Unit, conformance and parity tests', 'test:unit']],
  [['Build', 'build']],
  [['Browser tests', 'test:site']],
];

const REPORTS = {
  unit: 'test-results/unit.json',
  site: 'test-results/site.json',
  samples: 'test-results/not-executed.txt',
};

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const env = { ...process.env, SITE_PORT: String(await freePort()) };

for (const stages of STAGES) {
  const alone = stages.length === 1;
  const passed = await Promise.all(stages.map((stage) => run(stage, alone)));
  if (passed.includes(false)) {
    process.exitCode = 1;
    break;
  }
}
summarise();

/** Runs a stage, prints what it prints (at its end, where others run beside it), and resolves to whether it passed. */
function run([name, script]: Stage, alone: boolean): Promise<boolean> {
  const start = performance.now();
  const title = `\n=== ${name} (npm run ${script})\n`;
  if (alone) process.stdout.write(title);
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['inherit', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
      env,
      shell: process.platform === 'win32',
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!alone) process.stdout.write(title + Buffer.concat(output).toString());
      process.stdout.write(`--- ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
      resolve(code === 0);
    });
  });
}

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
