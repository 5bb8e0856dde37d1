import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A request as it came over the wire. */
export interface Received {
  method: string;
  /** Path and query. */
  target: string;
  /** By name in small letters; values of fields that came twice are joined with commas. */
  headers: Map<string, string>;
  body: Buffer;
}

/** A server that keeps what it gets, and a folder to run commands in. */
export interface Echo {
  /** Runs a piece of shell in Bash and returns the last request that it sent; throws where it sent none. */
  run(script: string): Promise<Received>;
  /** Host and port. */
  host: string;
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine. `files` are there for the commands; `env` are variables of theirs. */
export async function startEcho(files: Record<string, string>, env: Record<string, string>): Promise<Echo> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = new Map<string, string>();
      for (let at = 0; at < request.rawHeaders.length; at += 2) {
        const name = (request.rawHeaders[at] ?? '').toLowerCase();
        const value = Buffer.from(request.rawHeaders[at + 1] ?? '', 'latin1')
          .toString()
          .trim();
        headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
      }
      const { method = '', url: target = '' } = request;
      received.push({ method, target, headers, body: Buffer.concat(chunks) });
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Failed to start the server: it has no port.');

  const folder = await mkdtemp(join(tmpdir(), 'curl-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  const options = { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8', ...env } };

  return {
    host: `127.0.0.1:${address.port}`,
    async run(script) {
      received.length = 0;
      const output = await new Promise<string>((resolve) => {
        execFile('bash', ['-c', script], options, (_, stdout, stderr) => resolve(stdout + stderr));
      });
      const last = received.at(-1);
      if (!last) throw new Error(`The command sent no request:\n${script}\n${output}`);
      return last;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}
