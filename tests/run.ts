/**
 * Runs the stages of a plan and says at the end how many tests passed and failed: `npm test`, and `npm run test:full`
 * for what takes longer. With `--built`, dist/ is taken as it is.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { FULL, QUICK } from './runner/stages.ts';
import type { Stage } from './runner/stages.ts';
import { CLOSING, closingLines, readTally } from './runner/tally.ts';

const plan = process.argv.includes('full') ? FULL : QUICK;
const left = process.argv.includes('--built') ? ['build'] : [];

rmSync(plan.results, { recursive: true, force: true });
mkdirSync(plan.results, { recursive: true });
const env = { ...process.env, SITE_PORT: String(await freePort()), TEST_RESULTS: plan.results };

const broken: string[] = [];
for (const stages of plan.stages) {
  const wanted = stages.filter(([, script]) => !left.includes(script));
  const passed = await Promise.all(wanted.map((stage) => run(stage, wanted.length === 1)));
  broken.push(...wanted.filter((_, index) => !passed[index]).map(([name]) => name));
  if (broken.length > 0) break;
}
summarise();

/** Runs a stage, prints what it prints (at its end, where others run beside it), and resolves to whether it passed. */
function run([name, script, ...args]: Stage, alone: boolean): Promise<boolean> {
  const start = performance.now();
  const title = `\n=== ${name} (npm run ${script})\n`;
  if (alone) process.stdout.write(title);
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
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

/** Prints what was not executed, and how many tests passed and failed, in all runners together. */
function summarise(): void {
  const tally = readTally(plan.results);
  // A stage that fails without a test of its own that failed, such as lint, is a failure too.
  tally.failed = Math.max(tally.failed, broken.length);
  if (tally.failed > 0) process.exitCode = 1;

  const notes = readdirSync(plan.results)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(plan.results, name));
  const parts = [
    ...notes.map((path) => readFileSync(path, 'utf8').trimEnd()),
    ...(broken.length > 0 ? [`Failed: ${broken.join(', ')}`] : []),
    closingLines(tally),
  ];
  const closing = `${parts.join('\n\n')}\n`;
  process.stdout.write(`\n${closing}`);
  writeFileSync(join(plan.results, CLOSING), JSON.stringify({ ...tally, closing }));
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
