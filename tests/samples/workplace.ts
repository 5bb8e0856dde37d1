import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '../../mock/sandbox.ts';
import type { Sandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createDocuments } from '../../mock/transports/documents.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { listen } from '../support/http.ts';
import type { Guide } from './guide.ts';
import { python } from './tools.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What guides call the server that readers start. */
const DOCUMENTED_ORIGIN = 'http://localhost:4321';

/** The packages that a guide may ask its reader to install. */
const PACKAGES = ['openai', 'openapi-fetch', 'openapi-typescript', 'typescript'];

/** Returns an empty folder in which the packages of readers can be imported, for the places of many runs. */
export function createBuilding(): Building {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-samples-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const name of PACKAGES) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  symlinkSync(join(ROOT, 'node_modules/openapi-typescript/bin/cli.js'), join(modules, '.bin/openapi-typescript'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');

  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of python ? ['python', 'python3'] : []) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${python}' "$@"\n`, { mode: 0o755 });
  }
  return { folder, bin, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Returns the place of one run: a folder, an environment, and a server with a fresh sandbox of its own. */
export async function openWorkplace({ api }: Pick<Guide, 'api'>, building: Building): Promise<Workplace> {
  const sandbox = createSandbox({ store: createMemoryStore(), sleep: async () => {} });
  const refusals: string[] = [];
  const server = await listen(noting(sandbox, refusals), { otherwise: createDocuments() });
  const folder = mkdtempSync(join(building.folder, 'run-'));
  // A guide about no API in particular speaks to readers who have a copy of the repository.
  if (!DOCUMENTED.some(({ contract }) => contract.id === api)) symlinkSync(join(ROOT, 'mock'), join(folder, 'mock'));

  return {
    folder,
    refusals,
    environment: {
      ...keysOf(api),
      HOME: folder,
      LANG: 'C.UTF-8',
      PATH: [building.bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUTF8: '1',
      SAMPLE_CLOCK: `${server.origin}/mock/console/v1/clock`,
      // What is meant for this machine only must not get anywhere else.
      http_proxy: 'http://127.0.0.1:9',
      https_proxy: 'http://127.0.0.1:9',
      no_proxy: '127.0.0.1,localhost',
    },
    localise: (code) => code.replaceAll(DOCUMENTED_ORIGIN, server.origin),
    globalise: (text) => text.replaceAll(server.origin, DOCUMENTED_ORIGIN),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Returns the environment variables that hold a key: that of one API, or of all. */
function keysOf(api: string | null): Record<string, string> {
  const named = DOCUMENTED.filter(({ contract }) => contract.id === api);
  return Object.fromEntries(
    (named.length > 0 ? named : DOCUMENTED).map(({ contract }) => [contract.envVar, contract.demoKeys[0]?.value ?? '']),
  );
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
