import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';

const ROOT = new URL('../../', import.meta.url);

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('dist/', ROOT));

/** Serves the built site, compressed, as `npm start` does, until it is disposed of. Throws where it is not built. */
export async function serveSite(): Promise<ServedSite> {
  if (!existsSync(DIST)) throw new Error('Failed to measure the site: it is not built. Run npm run build first.');
  const port = await freePort();
  const child = spawn(process.execPath, [fileURLToPath(new URL('mock/serve.ts', ROOT))], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface(child.stdout), 'line');
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

export interface ServedSite extends AsyncDisposable {
  origin: string;
}
