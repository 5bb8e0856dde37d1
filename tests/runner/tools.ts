import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from '../support/browser.ts';

/** A program that tests need and that no npm package brings. */
export interface Tool {
  /** Returns where it is; null where this machine lacks it. */
  find(): string | null;
  /** Its packages in Debian and Ubuntu: alternatives, the first that can be installed is enough. */
  packages: readonly string[];
  /** A command that brings it on any system, tried before the packages. */
  download?: readonly [command: string, ...args: string[]];
}

/** Every such program, by the name that `npm run ensure` takes. */
export const TOOLS = {
  chromium: {
    find: findChromium,
    packages: ['chromium-headless-shell', 'chromium'],
    download: ['npx', 'playwright', 'install', 'chromium'],
  },
  firefox: { find: () => findProgram('firefox-esr', 'firefox'), packages: ['firefox-esr', 'firefox'] },
  webkit: { find: () => findProgram('WebKitWebDriver'), packages: ['webkit2gtk-driver'] },
  xvfb: { find: () => findProgram('Xvfb'), packages: ['xvfb'] },
  nginx: { find: () => findProgram('nginx'), packages: ['nginx-light', 'nginx'] },
  wrk: { find: () => findProgram('wrk'), packages: ['wrk'] },
  redis: {
    find: () => findProgram('redis-server', 'valkey-server'),
    packages: ['redis-server', 'valkey-server'],
  },
  openssl: { find: () => findProgram('openssl'), packages: ['openssl'] },
  curl: { find: () => findProgram('curl'), packages: ['curl'] },
  'python-requests': { find: () => findPython('requests'), packages: ['python3-requests'] },
  'python-httpx': { find: () => findPython('httpx'), packages: ['python3-httpx'] },
  'python-yaml': { find: () => findPython('yaml'), packages: ['python3-yaml'] },
} satisfies Record<string, Tool>;

/** The name of a program in {@link TOOLS}. */
export type ToolName = keyof typeof TOOLS;

/** Returns the path of a tool. Throws an error that says how to get it where this machine lacks it. */
export function toolPath(name: ToolName): string {
  // To ask a Python what it has takes as long as what it is asked for.
  const path = found.get(name) ?? TOOLS[name].find();
  if (path === null) throw new Error(`Failed to find ${name}: run "npm run ensure -- ${name}".`);
  found.set(name, path);
  return path;
}

const found = new Map<ToolName, string>();

/** Returns the first of some programs that this machine has; system programs are often not on a user's PATH. */
function findProgram(...names: string[]): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin'];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

/** Returns the Python that has a module: PYTHON where that is set. */
function findPython(module: string): string | null {
  const own = process.env['PYTHON'];
  for (const command of own ? [own] : ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(command, ['-c', `import ${module}, sys; print(sys.executable)`], {
      encoding: 'utf8',
    });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
