import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The built site, served as `npm start` serves it. */
export interface Site {
  origin: string;
  close(): void;
}

/** Serves dist/ on a free port of this machine. */
export async function startSite(): Promise<Site> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../mock/serve.ts')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(origin).catch(() => null)) return { origin, close: () => void server.kill() };
    await pause(200);
  }
  server.kill();
  throw new Error('Failed to serve the site: run "npm run build" first, and see above.');
}

/** Returns a port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
