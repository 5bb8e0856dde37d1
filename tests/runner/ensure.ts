/**
 * Makes sure that the programs named are on this machine: `npm run ensure -- nginx redis`. Installs what can be
 * installed. What stays missing is said by name, and fails under CI; a Chromium must always be there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOOLS } from './tools.ts';
import type { Tool, ToolName } from './tools.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !isTool(name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(TOOLS).join(', ')}.\n`);
  process.exit(2);
}

let listed = false;
const missing = names.filter(isTool).filter((name) => !ensure(name, TOOLS[name]));
if (missing.length > 0) {
  const lines = missing.map((name) => `- ${name}: apt-get install ${TOOLS[name].packages.join(' or ')}`);
  const text = `Missing on this machine, so tests that need it are not run:\n${lines.join('\n')}\n`;
  process.stderr.write(text);
  const results = process.env['TEST_RESULTS'] ?? 'test-results';
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'missing-tools.txt'), text);
  if (process.env['CI'] || missing.includes('chromium')) process.exitCode = 1;
}

/** Returns whether the tool is there, after trying to bring it. */
function ensure(name: string, tool: Tool): boolean {
  if (tool.find() !== null) return true;
  if (tool.download) attempt(name, tool.download);
  for (const name of tool.packages) {
    if (tool.find() !== null) return true;
    // Without root nothing is installed: what is missing is said instead.
    if (process.getuid?.() !== 0) break;
    if (!listed) attempt(name, ['apt-get', 'update', '-qq']);
    listed = true;
    attempt(name, ['apt-get', 'install', '-qq', '--yes', '--no-install-recommends', name]);
  }
  return tool.find() !== null;
}

function attempt(name: string, [command, ...args]: readonly [string, ...string[]]): void {
  process.stdout.write(`No ${name} found; trying: ${command} ${args.join(' ')}\n`);
  const { status, stdout, stderr } = spawnSync(command, args, {
    timeout: 300_000,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) process.stdout.write(`${stdout ?? ''}${stderr ?? ''}`);
}

function isTool(name: string): name is ToolName {
  return Object.hasOwn(TOOLS, name);
}
