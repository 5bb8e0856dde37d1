import { getRequestListener, RequestError } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Sandbox } from '../sandbox.ts';
import type { Caller, Outcome } from '../engine/context.ts';
import { breakOff } from './break-off.ts';
import { createGate } from './gate.ts';
import { gatherRequests } from './gather.ts';
import { publicOrigin } from './public-origin.ts';
import { GUARDS, transportHeaders, PREFLIGHT } from './response-headers.ts';
import { answerUnreadable } from './unreadable.ts';

/** The mock as a fetch handler for an HTTP server. */
export interface HttpApp {
  /** Answers a request. `bindings` tell where it comes from; without them the caller is not trusted with the console. */
  fetch(request: Request, bindings?: HttpBindings, onOutcome?: (outcome: Outcome) => void): Promise<Response>;
}

export interface HttpOptions {
  /**
   * Opens the console to callers that send it as a bearer token, from anywhere, and closes it to all others. Without it
   * the console is open to this machine alone.
   */
  consoleToken?: string | undefined;
  /**
   * The URL of the docs, for the links in `X-Mock-Help`: absolute, or a path of this server such as `/`, where it serves
   * the docs as well. Responses have no such link by default.
   */
  docsUrl?: string | undefined;
  /** Whether the sandbox answers outside of `/mock/` too, at the paths of a document. False by default. */
  ownPaths?: boolean;
  /** Answers what is not the mock's. A plain 404 by default. */
  otherwise?: HttpApp['fetch'];
  /** Milliseconds since the epoch, for the count of guessed tokens. `Date.now` by default. */
  now?: () => number;
}

/** Returns the mock as a fetch handler: the engine, and what browsers of other origins need to read its answers. */
export function createHttpApp(sandbox: Sandbox, options: HttpOptions = {}): HttpApp {
  const { consoleToken, docsUrl, otherwise = nothingHere, now, ownPaths = false } = options;
  const gate = createGate({ token: consoleToken, now });
  const docs = docsUrl?.replace(/\/+$/, '');
  const isOfThisServer = docs !== undefined && !docs.includes('://');
  return {
    async fetch(request, bindings, onOutcome) {
      if (isPreflight(request) && (ownPaths || request.url.includes('/mock/')))
        return new Response(null, { status: 204, headers: PREFLIGHT });
      const { trusted, distrust } = gate(request, bindings);
      const caller: Caller = {
        trusted,
        distrust,
        headers: transportHeaders,
        docs: isOfThisServer ? docsHere(request, docs, bindings) : (docs ?? null),
        headerBytes: bindings && countBytes(bindings.incoming.rawHeaders),
        isGone: bindings && (() => bindings.outgoing.destroyed),
        onOutcome,
      };
      const response = await sandbox.handle(request, caller);
      if (!response) return otherwise(request, bindings);
      return bindings ? breakOff(response, bindings) : response;
    },
  };
}

/** Returns an HTTP server around the mock, for a process that does something else too. It does not listen yet. */
export function createMockHttpServer(sandbox: Sandbox, options: HttpOptions = {}): Server {
  return createServerFor(createHttpApp(sandbox, options), sandbox, { isGuest: true });
}

/** Returns an HTTP server for an app of this sandbox. It does not listen yet. Times in milliseconds. */
export function createServerFor(app: HttpApp, sandbox: Sandbox, limits: ServerLimits = {}): Server {
  const { headerTimeout = 10_000, bodyTimeout = 60_000, maxConnections, isGuest = false } = limits;
  const listener = getRequestListener((request, bindings) => app.fetch(request, bindings as HttpBindings), {
    // Only what is no request that fetch knows, and code that cannot be loaded, of which the sandbox has told.
    errorHandler: (error) => new Response(null, { status: error instanceof RequestError ? 400 : 500, headers: GUARDS }),
    // The adapter's own classes are faster, but some of what else runs in a process fails with them.
    overrideGlobalObjects: !isGuest,
  });
  const server = createServer(
    {
      maxHeaderSize: 32_768,
      headersTimeout: headerTimeout,
      requestTimeout: Math.max(headerTimeout, bodyTimeout),
      // Longer than proxies keep theirs, so that it is always the proxy that ends one.
      keepAliveTimeout: 75_000,
      connectionsCheckingInterval: CHECK_EVERY,
    },
    gatherRequests((incoming, outgoing) => void listener(incoming, outgoing)),
  );
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  server.on('clientError', (error, socket) => void answerUnreadable(sandbox, error, socket));
  return server;
}

/** How often Node looks for requests that take too long to arrive, in milliseconds. */
const CHECK_EVERY = 500;

/** What a server lets one client take, in milliseconds and connections, and where it runs. */
export interface ServerLimits {
  headerTimeout?: number;
  bodyTimeout?: number;
  maxConnections?: number;
  /** Whether the process is that of other code, which keeps its own `Request` and `Response`. */
  isGuest?: boolean;
}

function isPreflight(request: Request): boolean {
  return (
    request.method === 'OPTIONS' &&
    request.headers.has('access-control-request-method') &&
    !request.url.includes('/mock/console/')
  );
}

/** A link to docs that nobody can name the origin of would lead nowhere. */
function docsHere(request: Request, path: string, bindings: HttpBindings | undefined): string | null {
  const origin = publicOrigin(request.url, bindings?.incoming);
  return origin === null ? null : origin + path;
}

/** Counts names and values as they came, which spares the engine from making a Headers of them. */
function countBytes(rawHeaders: readonly string[]): number {
  // Each field has a colon, a space and a line break besides: two bytes for each of its two entries.
  let bytes = 2 * rawHeaders.length;
  for (const text of rawHeaders) bytes += text.length;
  return bytes;
}

async function nothingHere(): Promise<Response> {
  return new Response('The mock responds to URLs below /mock/. See /mock/console/v1/apis for the list of APIs.\n', {
    status: 404,
    headers: { ...GUARDS, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
