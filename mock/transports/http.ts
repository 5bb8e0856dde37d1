import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { Sandbox } from '../sandbox.ts';
import { loadApis } from '../apis/load.ts';
import { isTrusted } from './trust.ts';
import { answerUnreadable } from './unreadable.ts';

/** The mock as a fetch handler for an HTTP server. */
export interface HttpApp {
  /** Answers a request. `bindings` tell where it comes from; without them the caller is not trusted with the console. */
  fetch(request: Request, bindings?: HttpBindings): Promise<Response>;
}

export interface HttpOptions {
  /** Lets callers on other machines use the console, if they send it as a bearer token. None by default. */
  consoleToken?: string | undefined;
  /** Answers what is not the mock's. A plain 404 by default. */
  otherwise?: HttpApp['fetch'];
}

/** Returns the mock as a fetch handler: the engine, and what browsers of other origins need to read its answers. */
export function createHttpApp(sandbox: Sandbox, { consoleToken, otherwise = nothingHere }: HttpOptions = {}): HttpApp {
  return {
    async fetch(request, bindings) {
      if (isPreflight(request)) return new Response(null, { status: 204, headers: PREFLIGHT });
      const answer = sandbox.handle(request, {
        trusted: isTrusted(request, bindings, consoleToken),
        headers: CROSS_ORIGIN,
        ...(bindings && { headerBytes: countBytes(bindings.incoming.rawHeaders) }),
      });
      return answer ?? otherwise(request, bindings);
    },
  };
}

/** Returns an HTTP server around the mock. It does not listen yet. */
export function createMockHttpServer(sandbox: Sandbox, options: HttpOptions = {}): Server {
  const app = createHttpApp(sandbox, options);
  const server = createAdaptorServer({
    fetch: (request, bindings) => app.fetch(request, bindings as HttpBindings),
    serverOptions: { maxHeaderSize: 32_768 },
  }) as Server;
  server.on('clientError', (error, socket) => void answerUnreadable(sandbox, CROSS_ORIGIN, error, socket));
  return server;
}

/** Header fields that a page of another origin may read. The console's answers carry none: it is for this machine. */
const EXPOSED = new Set([
  ...(await loadApis()).flatMap(({ contract }) => [
    ...contract.limitHeaders.map(({ name }) => name),
    ...contract.operations.flatMap(({ answers }) => answers.flatMap(({ headers }) => headers)),
  ]),
  'WWW-Authenticate',
  'Allow',
  'Date',
  'X-Mock-Reason',
  'X-Mock-Why',
  'X-Mock-Help',
]);

const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': [...EXPOSED].join(', '),
};

const PREFLIGHT = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
  // A wildcard does not cover Authorization.
  'Access-Control-Allow-Headers': 'Authorization, *',
  'Access-Control-Max-Age': '600',
};

function isPreflight(request: Request): boolean {
  return (
    request.method === 'OPTIONS' &&
    request.headers.has('access-control-request-method') &&
    request.url.includes('/mock/') &&
    !request.url.includes('/mock/console/')
  );
}

/** Counts names and values as they came, which spares the engine from making a Headers of them. */
function countBytes(rawHeaders: readonly string[]): number {
  // Each field has a colon, a space and a line break besides: two bytes for each of its two entries.
  return rawHeaders.reduce((bytes, text) => bytes + text.length + 2, 0);
}

async function nothingHere(): Promise<Response> {
  return new Response('The mock answers below /mock/. See /mock/console/v1/apis for what is there.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
