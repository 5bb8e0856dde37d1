import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createSandboxes, type Sandboxes, type SandboxesOptions } from '../sandboxes.ts';
import { openStores } from '../stores/open.ts';
import { closeGracefully } from '../transports/close.ts';
import { describeError } from '../transports/describe-error.ts';
import { createServerFor, type HttpOptions } from '../transports/http.ts';
import { createHealth } from './health.ts';
import { createMetrics } from './metrics.ts';
import { createOperatedApp } from './operations.ts';
import type { Configuration } from './options.ts';

/** A server that listens. */
export interface RunningServer {
  /** Without a slash at its end. */
  url: string;
  /** How the store calls itself: its URL without a password. */
  store: string;
  sandboxes: Sandboxes;
  /**
   * Ends it: readiness is false from now on, after the configured delay no connection is taken, and requests under way
   * are finished within the configured time.
   */
  close: () => Promise<void>;
}

/** What the configuration does not say: what is served beside the mock, other APIs than the catalog's, who is told. */
export type ServerExtras = Pick<HttpOptions, 'docsUrl' | 'otherwise' | 'ownPaths'> &
  Pick<SandboxesOptions, 'apis' | 'ownPath' | 'onResponse'>;

/** How many connections may wait to be taken: a crowd that comes at once would otherwise try again a second later. */
const BACKLOG = 4096;

/** Where a server writes its lines, without their ends. */
export interface Output {
  log: (line: string) => void;
  error: (line: string) => void;
}

/**
 * Starts a server of the mock, over the store of its configuration.
 * Rejects with a sentence where it cannot listen, or the store cannot be opened.
 */
export async function startServer(
  configuration: Configuration,
  output: Output,
  { apis, ownPath, onResponse, ...options }: ServerExtras = {},
): Promise<RunningServer> {
  const { port, host, consoleToken, log, maxSandboxes, drainDelay, drainTimeout } = configuration;
  const stores = await openStores(configuration.store);
  const sandboxes = createSandboxes({
    stores,
    most: maxSandboxes,
    ...(apis && { apis }),
    ...(ownPath && { ownPath }),
    ...(onResponse && { onResponse }),
    onError: (error, failed) => output.error(describeError(error, failed)),
  });
  const health = createHealth(stores);
  const app = createOperatedApp(sandboxes, {
    ...options,
    consoleToken,
    health,
    metrics: createMetrics(sandboxes),
    log: log ? output.log : undefined,
  });
  const server = createServerFor(app, sandboxes, configuration);
  try {
    server.listen({ port, host, backlog: BACKLOG });
    await once(server, 'listening');
  } catch (error) {
    await stores.close();
    throw new Error(whyNot(error as NodeJS.ErrnoException, configuration), { cause: error });
  }
  const { port: taken } = server.address() as AddressInfo;
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    health.drain();
    if (drainDelay > 0) await new Promise((resolve) => setTimeout(resolve, drainDelay));
    await closeGracefully(server, drainTimeout);
    await stores.close();
  }
  return {
    url: `http://${name}:${taken}`,
    store: stores.description,
    sandboxes,
    close: () => (closing ??= close()),
  };
}

function whyNot({ code, message }: NodeJS.ErrnoException, { port, host }: Configuration): string {
  if (code === 'EADDRINUSE')
    return `Failed to listen on port ${port}: it is in use. Set --port or PORT to another one.`;
  if (code === 'EACCES') return `Failed to listen on port ${port}: this user may not. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Failed to listen on ${host}: this machine has no such network.`;
  return `Failed to listen on ${host}, port ${port}: ${message}`;
}
