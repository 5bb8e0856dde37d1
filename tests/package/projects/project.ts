import { execFile } from 'node:child_process';
import { cpSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** What the page for users of the package shows. */
const SHOWN = fileURLToPath(new URL('../../../src/samples/package', import.meta.url));

/** The versions of Node that are tried, by their first number. */
const NODES = { 20: '20.20.2', 22: '22.23.5', 24: '24.22.3', 26: '26.12.1' } as const;

export type NodeMajor = keyof typeof NODES;

/** Builds the package and packs it as npm does; returns the path of the tarball in `folder`. */
export async function packTarball(folder: string): Promise<string> {
  const built = join(folder, 'package');
  expectSuccess(await execute(process.execPath, ['mock/package/build.ts', '--out', built], { cwd: ROOT }));
  const packed = await execute('npm', ['pack', '--silent', '--pack-destination', folder, built], { cwd: ROOT });
  expectSuccess(packed);
  return join(folder, packed.output.trim().split('\n').at(-1) ?? '');
}

/** Returns a folder outside of the repository, which no module of the repository can be found from. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'latchkey-package-'));
}

/** A project of somebody else, with what it has installed. */
export interface Project {
  /** Runs a script of the project with a version of Node. */
  node(major: NodeMajor, args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** Bytes of everything that was installed. */
  installedBytes(): number;
  /** How long the installation took, in seconds. */
  seconds: number;
  folder: string;
  remove(): void;
}

/** Makes a project with the test files of tests/package/fixtures/, and installs packages with npm. */
export async function createProject(packages: readonly string[]): Promise<Project> {
  const folder = temporaryFolder();
  cpSync(FIXTURES, folder, { recursive: true });
  cpSync(SHOWN, join(folder, 'shown'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody-elses", "private": true, "type": "module" }\n');
  const begin = performance.now();
  expectSuccess(
    await execute('npm', ['install', '--no-audit', '--no-fund', '--save-dev', ...packages], { cwd: folder }),
  );
  const seconds = (performance.now() - begin) / 1000;
  return {
    folder,
    seconds,
    node: (major, args, { cwd = '.', env = {} } = {}) =>
      execute(nodePath(folder, major), args, { cwd: join(folder, cwd), env: { ...process.env, ...env } }),
    installedBytes: () => sizeOf(join(folder, 'node_modules')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Returns the package that brings a version of Node for this machine, under a name of its own. */
export function nodePackage(major: NodeMajor): string {
  const system = platform() === 'win32' ? 'win' : platform();
  return `node${major}@npm:node-${system}-${arch()}@${NODES[major]}`;
}

function nodePath(folder: string, major: NodeMajor): string {
  return join(folder, `node_modules/node${major}/bin/node`);
}

function execute(
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(file, args, { ...options, maxBuffer: 64 * 1024 ** 2 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, output: stdout + stderr });
    });
  });
}

function expectSuccess({ code, output }: Ran): void {
  if (code !== 0) throw new Error(`A command failed:\n${output}`);
}

/** Bytes of all files; a link to one, such as a command's, is no further file. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true })
    .map((name) => lstatSync(join(folder, String(name))))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

/** What a program said, and its exit code. */
interface Ran {
  code: number;
  output: string;
}

interface RunOptions {
  /** Below the project. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}
