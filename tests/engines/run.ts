/**
 * Tests the built site in the engines that are not Chromium: `npm run test:engines`. Installs what can be installed, and
 * says by name which engine is missing: that fails under CI. Ends with how many tests passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { TOOLS } from '../runner/tools.ts';
import type { ToolName } from '../runner/tools.ts';
import { NOTES, REPORT } from './results.ts';

const ENGINES: { name: string; file: string; tools: ToolName[] }[] = [
  { name: 'Firefox', file: 'tests/engines/firefox.test.ts', tools: ['firefox'] },
  { name: 'WebKit', file: 'tests/engines/webkit.test.ts', tools: ['webkit', 'xvfb'] },
];

rmSync(NOTES, { force: true });
rmSync(REPORT, { force: true });
npm('ensure', ...ENGINES.flatMap(({ tools }) => tools));
if (!existsSync('dist/index.html')) npm('build');

const isThere = ({ tools }: (typeof ENGINES)[number]) => tools.every((tool) => TOOLS[tool].find() !== null);
const missing = ENGINES.filter((engine) => !isThere(engine));
const files = ENGINES.filter(isThere).map(({ file }) => file);
const own = process.argv.slice(2);
if (files.length > 0) {
  const report = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${REPORT}`];
  run('npx', ['vitest', 'run', '--project', 'engines', ...report, ...(own.length > 0 ? own : files)]);
}

const { passed, failed } = readReport();
for (const { name, tools } of missing) {
  process.stdout.write(`${name} was not tested: this machine lacks ${tools.join(' or ')}.\n`);
}
if (existsSync(NOTES)) process.stdout.write(readFileSync(NOTES, 'utf8'));
// An engine that is missing where none may be is a failure too.
const broken = process.env['CI'] ? missing.length : 0;
process.stdout.write(`\n${passed} passed, ${failed + broken} failed\n`);
process.exitCode = failed + broken > 0 || passed === 0 ? 1 : 0;

/** A run without a report came to no end, which is a failure. */
function readReport(): { passed: number; failed: number } {
  if (!existsSync(REPORT)) return { passed: 0, failed: files.length };
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync(REPORT, 'utf8'),
  ) as Report;
  return { passed: numPassedTests, failed: success ? 0 : Math.max(1, numFailedTests, numFailedTestSuites) };
}

function npm(script: string, ...args: string[]): void {
  run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}
