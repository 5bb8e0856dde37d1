import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../support/free-port.ts';

/** A server that mocks any OpenAPI document, and how it is started. */
export interface MockServer {
  name: string;
  version: string;
  /** Starts it for a document; `limit`: with 2 requests a minute for each key, where it can. */
  start: (document: string, limit: boolean) => Promise<Running>;
}

/** A server that listens. */
export interface Running extends AsyncDisposable {
  origin: string;
}

const CLI = fileURLToPath(new URL('../../../mock/package/cli.ts', import.meta.url));
const SCALAR = fileURLToPath(new URL('scalar-server.mjs', import.meta.url));

/** What has to be installed, in any folder outside of this repository, for the peers to be there. */
export const PEERS = 'npm i @stoplight/prism-cli@5.16.0 @scalar/mock-server@0.14.4';

/** Returns the servers to compare: ours, and the peers that a folder has. Throws where it has none. */
export function findServers(folder: string): MockServer[] {
  const versionOf = (name: string) => {
    const path = join(folder, 'node_modules', name, 'package.json');
    if (!existsSync(path)) throw new Error(`There is no ${name} in ${folder}. Install it there: ${PEERS}`);
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  };
  const prism = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
  return [
    {
      name: 'Latchkey',
      version: versionOfOurs(),
      start: (document, limit) =>
        start((port) => [CLI, document, '--port', String(port), ...(limit ? ['--limit', '2/minute'] : [])]),
    },
    {
      name: 'Prism',
      version: versionOf('@stoplight/prism-cli'),
      start: (document) => start((port) => [prism, 'mock', '--port', String(port), document]),
    },
    {
      name: 'Scalar mock server',
      version: versionOf('@scalar/mock-server'),
      start: (document) => start((port) => [SCALAR, folder, document, String(port)]),
    },
  ];
}

function versionOfOurs(): string {
  const path = new URL('../../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

async function start(parameters: (port: number) => string[]): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, parameters(port), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  await answering(child, origin, () => said);
  return {
    origin,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Resolves once anything answers at the port, or rejects with what the process said before it ended. */
async function answering(child: ChildProcess, origin: string, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`A server did not start: ${said().slice(0, 500)}`);
    const isThere = await fetch(`${origin}/is-anybody-there`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await wait(100);
  }
  child.kill('SIGKILL');
  throw new Error(`A server did not answer within 30 seconds: ${said().slice(0, 500)}`);
}
