import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonOf } from './reason-of.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is made again, or belongs to this folder alone. */
const LEFT_OUT = ['.git', '.astro', 'dist', 'node_modules', 'test-results'];

/** Astro takes a package for a part of the site unless the site and the package have a folder in common. */
const COPIES = 'test-results';

/** Vite's dev server does not see what changes below a folder called test-results. */
export const WATCHED = '.astro/copies';

/** Returns a copy of this repository in a folder of its own below `parent`, with the same packages. */
export function copyRepository(parent = COPIES): RepositoryCopy {
  mkdirSync(join(ROOT, parent), { recursive: true });
  const root = mkdtempSync(join(ROOT, parent, 'copy-'));
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_OUT.includes(name)) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  linkPackages(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => writeFileSync(join(root, path), text),
    add: (folder) => cpSync(join(ROOT, folder), root, { recursive: true }),
    run: (script, args) => run(root, script, args),
    serve: (script, args) => serve(root, script, args),
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
    const child = start(root, script, args);
    const output = collect(child);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: output(), reason: reasonOf(output()) }));
  });
}

/** Starts a server of a package's in the copy; resolves once it has printed its URL, rejects where it ends before. */
function serve(root: string, script: string, args: readonly string[]): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const child = start(root, script, args);
    const output = collect(child);
    const ended = new Promise<void>((end) => {
      child.on('close', () => end());
    });
    child.stdout.on('data', () => {
      const [origin] = /http:\/\/[\d.]+:\d+/.exec(output()) ?? [];
      if (origin === undefined) return;
      resolve({
        origin,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
    child.on('error', reject);
    void ended.then(() => reject(new Error(`The server ended before it printed its URL:\n${output()}`)));
  });
}

function start(root: string, script: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join('node_modules', script), ...args], {
    cwd: root,
    // A test runner within a test runner is to think that it is alone.
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^FORCE_COLOR/.test(name))),
      NO_COLOR: '1',
    },
  });
}

/** Returns what a program has printed so far. */
function collect(child: ChildProcessWithoutNullStreams): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return () => output;
}

/** A copy of the repository, to be changed at will. Paths are relative to its root. */
export interface RepositoryCopy {
  read(path: string): string;
  write(path: string, text: string): void;
  /** Lays a folder of this repository over the copy. */
  add(folder: string): void;
  /** Runs a JavaScript file of a package, such as `vitest/vitest.mjs`. */
  run(script: string, args: readonly string[]): Promise<Result>;
  /** Starts a server that a package's JavaScript file runs. */
  serve(script: string, args: readonly string[]): Promise<RunningServer>;
  remove(): void;
}

interface RunningServer {
  origin: string;
  /** Resolves once the process has ended. */
  stop(): Promise<void>;
}

interface Result {
  code: number;
  output: string;
  /** What of the output says why it failed. */
  reason: string;
}
