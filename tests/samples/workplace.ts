import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '../../mock/sandbox.ts';
import type { Sandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createDocuments } from '../../mock/transports/documents.ts';
import { freePort } from '../support/free-port.ts';
import { listen } from '../support/http.ts';
import type { Guide } from './guide.ts';
import { python } from './tools.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What guides call the server that readers start. */
const DOCUMENTED_ORIGIN = 'http://localhost:4321';

/** Where the command line serves a document of the reader's own. */
const OWN_ORIGIN = 'http://localhost:4010';

/** What a page about one's own document has its reader save beside it. */
const OVERLAY = 'limits.overlay.yaml';
const TRAIN_TRAVEL = createRequire(import.meta.url).resolve('@readme/oas-examples/3.1/json/train-travel.json');

/** The packages that a guide may ask its reader to install. */
export const PACKAGES = ['openai', 'openapi-fetch', 'openapi-typescript', 'typescript'];

/** Returns a folder for the folders of many runs, with the commands that this machine may lack or has to do otherwise. */
export function createBuilding(): Building {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-samples-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const command = (name: string, text: string) =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  addOwnPackage(folder);
  command('npm', npmCommand(folder));
  command('npx', NPX);
  command('pip', PIP);
  if (python !== undefined) {
    const environment = makeEnvironment(python, join(folder, 'environment'));
    for (const name of ['python', 'python3']) command(name, pythonCommand(python, environment));
  }
  return { folder, bin, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** `npm` without a registry: writes what npm 11 writes, and installs the packages that it is told to, and no others. */
const npmCommand = (building: string) => `case "$1 $2" in
'init -y') echo '{ "name": "run", "type": "commonjs" }' >package.json ;;
'pkg set') echo '{ "name": "run", "type": "module" }' >package.json; test "$3" = type=module ;;
install*)
  shift; mkdir -p node_modules
  for name; do
    case "$name" in http://localhost:*/download/latchkey.tgz | http://127.0.0.1:*/download/latchkey.tgz)
      ln -s '${building}/node_modules/latchkey' node_modules/latchkey; continue ;;
    esac
    case " ${PACKAGES.join(' ')} " in *" $name "*) ln -s "${ROOT}node_modules/$name" "node_modules/$name" ;; *) exit 1 ;; esac
  done ;;
*) exit 1 ;;
esac`;

const NPX = `case "$1 $2" in
openapi-typescript*) shift; exec node '${ROOT}node_modules/openapi-typescript/bin/cli.js' "$@" ;;
'latchkey cases' | 'latchkey check') shift; exec node '${ROOT}mock/package/cli.ts' "$@" ;;
latchkey*) shift; exec node '${ROOT}tests/samples/own-server.ts' '${ROOT}mock/package/cli.ts' "$@" ;;
*) exit 1 ;;
esac`;

/** `pip` that notes what it is told to install: a Python sample can import no other package, see waiting/sitecustomize.py. */
const PIP = `test "$1" = install && test -n "$VIRTUAL_ENV" || { echo 'error: externally-managed-environment' >&2; exit 1; }
shift; for name; do echo "$name" >>"$VIRTUAL_ENV/installed"; done`;

/** Makes a Python environment with the packages of this machine in reach, for copies; returns its folder. */
function makeEnvironment(path: string, folder: string): string {
  const parameters = ['-m', 'venv', '--without-pip', '--system-site-packages', folder];
  const { status, stderr } = spawnSync(path, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Failed to make a Python environment: ${stderr}`);
  return folder;
}

/** Python that makes an environment at once: to copy one takes a tenth of the time. */
function pythonCommand(path: string, environment: string): string {
  return `if [ "$1 $2" = '-m venv' ]; then
  cp -R -P '${environment}' "$3" || exit 1
  exec sed "s|${environment}|$PWD/$3|g" '${environment}/bin/activate' >"$3/bin/activate"
fi
exec '${path}' "$@"`;
}

/**
 * Returns the place of one run: an empty folder, an environment without any key, and a server with a fresh sandbox of its
 * own.
 */
export async function openWorkplace({ samples }: Pick<Guide, 'samples'>, building: Building): Promise<Workplace> {
  const sandbox = createSandbox({ store: createMemoryStore(), sleep: async () => {} });
  const refusals: string[] = [];
  const server = await listen(noting(sandbox, refusals), { otherwise: createDocuments() });
  const folder = mkdtempSync(join(building.folder, 'run-'));
  // A sample that imports the mock says that it stands in a copy of the repository.
  if (samples.some(({ code }) => code.includes("'./mock/"))) symlinkSync(join(ROOT, 'mock'), join(folder, 'mock'));
  if (samples.some(({ code }) => code.includes('latchkey openapi.yaml'))) {
    copyFileSync(TRAIN_TRAVEL, join(folder, 'openapi.yaml'));
    copyFileSync(join(ROOT, 'src/samples/own', OVERLAY), join(folder, OVERLAY));
  }
  const ownPort = await freePort();
  const ownOrigin = `http://localhost:${ownPort}`;

  return {
    folder,
    refusals,
    environment: {
      HOME: folder,
      LANG: 'C.UTF-8',
      // Each program is started anew; what it imports is compiled once for all.
      NODE_COMPILE_CACHE: join(building.folder, 'compiled'),
      PATH: [building.bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
      // Where the command line listens in place of its own port, and notes which process does.
      OWN_PORT: String(ownPort),
      OWN_PROCESS: join(folder, OWN_PROCESS),
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUTF8: '1',
      SAMPLE_CLOCK: `${server.origin}/mock/console/v1/clock`,
      // What is meant for this machine only must not get anywhere else.
      http_proxy: 'http://127.0.0.1:9',
      https_proxy: 'http://127.0.0.1:9',
      no_proxy: '127.0.0.1,localhost',
    },
    localise: (code) => code.replaceAll(DOCUMENTED_ORIGIN, server.origin).replaceAll(OWN_ORIGIN, ownOrigin),
    globalise: (text) => text.replaceAll(server.origin, DOCUMENTED_ORIGIN).replaceAll(ownOrigin, OWN_ORIGIN),
    async [Symbol.asyncDispose]() {
      endOwnServer(folder);
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The name of the file that holds the id of the process that serves a reader's own document. */
const OWN_PROCESS = '.own-process';

/** Ends the server of a document that a sample of this folder started, if one did. */
function endOwnServer(folder: string): void {
  const note = join(folder, OWN_PROCESS);
  if (existsSync(note)) process.kill(Number(readFileSync(note, 'utf8')));
}

/** Makes the package that readers install from the site, of its source. The packed one is tested in tests/package/. */
function addOwnPackage(folder: string): void {
  const entries = { '.': 'index', './keys': 'keys' };
  const own = join(folder, 'node_modules/latchkey');
  mkdirSync(own, { recursive: true });
  for (const name of Object.values(entries)) {
    const source = JSON.stringify(join(ROOT, `mock/package/${name}.ts`));
    writeFileSync(join(own, `${name}.js`), `export * from ${source};\n`);
    writeFileSync(join(own, `${name}.d.ts`), `export * from ${source};\n`);
  }
  const exports = Object.fromEntries(Object.entries(entries).map(([path, name]) => [path, `./${name}.js`]));
  writeFileSync(join(own, 'package.json'), `${JSON.stringify({ name: 'latchkey', type: 'module', exports })}\n`);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
}

/** Returns the sandbox, with a note of each request that it refuses. */
function noting(sandbox: Sandbox, refusals: string[]): Sandbox {
  return {
    handle(request, caller) {
      const answer = sandbox.handle(request, caller);
      return (
        answer?.then((response) => {
          if (!response.ok) refusals.push(`${request.method} ${new URL(request.url).pathname}: ${response.status}`);
          return response;
        }) ?? null
      );
    },
  };
}

export interface Building extends Disposable {
  folder: string;
  /** The folder of commands that this machine may call otherwise. */
  bin: string;
}

export interface Workplace extends AsyncDisposable {
  folder: string;
  /** The environment of the next program; a shell changes it. */
  environment: Record<string, string>;
  /** What the sandbox refused, request by request. */
  refusals: string[];
  /** Puts the server of this place in the place of the documented one. */
  localise: (code: string) => string;
  /** Does the reverse. */
  globalise: (text: string) => string;
}
