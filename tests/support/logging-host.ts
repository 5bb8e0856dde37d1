import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host that serves the built site and remembers all that reaches it. */
export interface LoggingHost {
  origin: string;
  /** Everything that was received, as one text: request lines, headers and bodies. */
  received(): string;
  /** The request lines of what was asked for below `/mock/`. */
  mockRequests(): string[];
  /** Serves another script as the service worker from now on; null: the built one again. */
  serveWorker(script: string | null): void;
  close(): Promise<void>;
}

/**
 * Starts a static host of the built site on a free port. `otherwise` responds first, if it responds: with it the host has
 * a mock of its own, as `npm start` does.
 */
export async function startLoggingHost(otherwise?: (request: IncomingMessage, response: ServerResponse) => boolean) {
  const log: string[] = [];
  const lines: string[] = [];
  let worker: string | null = null;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    lines.push(`${request.method} ${request.url}`);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      log.push(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n${Buffer.concat(chunks)}`),
    );
    if (otherwise?.(request, response)) return;
    request.on('end', () => serve(request.url ?? '/', response, worker));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => log.join('\n\n'),
    mockRequests: () => lines.filter((line) => line.includes(' /mock/')),
    serveWorker: (script: string | null) => void (worker = script),
    close: () => closeServer(server),
  } satisfies LoggingHost;
}

/** Returns the service worker of the built site as text. */
export function builtWorker(): string {
  return readFileSync(join(DIST, 'mockServiceWorker.js'), 'utf8');
}

function serve(url: string, response: ServerResponse, worker: string | null): void {
  const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  if (worker !== null && path === '/mockServiceWorker.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(worker);
    return;
  }
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(DIST) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Nothing here.\n');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(readFileSync(file));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
