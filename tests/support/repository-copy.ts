import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is made again, or belongs to this folder alone. */
const LEFT_OUT = ['.git', '.astro', 'dist', 'node_modules', 'test-results'];

/** Astro takes a package for a part of the site unless the site and the package have a folder in common. */
const COPIES = join(ROOT, 'test-results');

/** Returns a copy of this repository in a folder of its own, with the same packages. */
export function copyRepository(): RepositoryCopy {
  mkdirSync(COPIES, { recursive: true });
  const root = mkdtempSync(join(COPIES, 'copy-'));
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_OUT.includes(name)) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  linkPackages(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => writeFileSync(join(root, path), text),
    add: (folder) => cpSync(join(ROOT, folder), root, { recursive: true }),
    run: (script, args) => run(root, script, args),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Links each package by itself, so that what tools keep beside them is the copy's own. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/** Runs a script of a package's in the copy; resolves to its exit code and what it printed. */
function run(root: string, script: string, args: readonly string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], {
      cwd: root,
      // A test runner within a test runner is to think that it is alone.
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^FORCE_COLOR/.test(name))),
        NO_COLOR: '1',
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A copy of the repository, to be changed at will. Paths are relative to its root. */
export interface RepositoryCopy {
  read(path: string): string;
  write(path: string, text: string): void;
  /** Lays a folder of this repository over the copy. */
  add(folder: string): void;
  /** Runs a JavaScript file of a package, such as `vitest/vitest.mjs`. */
  run(script: string, args: readonly string[]): Promise<Result>;
  remove(): void;
}

interface Result {
  code: number;
  output: string;
}
