import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';

/** Mounts the HTTP mock at /mock/ of the dev server, so that curl finds it at the same address as in production. */
export function devMock(): AstroIntegration {
  let base = '/';
  return {
    name: 'latchkey-dev-mock',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => {
        let app: Promise<HttpApp> | undefined;
        // Vite reads again what has changed. What the sandbox holds is kept by the store, as long as that is the same.
        server.watcher.on('all', (_event, path) => {
          if (isOfMock(server.config.root, path)) app = undefined;
        });
        const listener = getRequestListener(
          async (request, bindings) => (await (app ??= loadApp(server, base))).fetch(request, bindings),
          // The adapter's own Response, set globally, breaks the syntax highlighter that runs in this process.
          { overrideGlobalObjects: false },
        );
        server.middlewares.use((request, response, next) => {
          const { originalUrl: url = '' } = request;
          if (!url.startsWith(`${base}mock/`) || isSource(server.config.root, url.slice(base.length))) return next();

          listener(request, response).catch((error: unknown) => {
            logger.error(`Failed to respond to ${request.url}: ${String(error)}`);
            next(error);
          });
        });
      },
    },
  };
}

/** True for a module of the mock, which a page loads as it is: it stands at the same address as what the mock answers. */
function isSource(root: string, path: string): boolean {
  return statSync(join(root, path.replace(/\?.*$/, '')), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** True for what the mock is made of: its source, and what is generated from the documents. */
function isOfMock(root: string, path: string): boolean {
  return /^(mock|openapi)\/.*\.(ts|js|json)$/.test(relative(root, path).replaceAll('\\', '/'));
}

// Loaded with the first request: a mistake in the mock must not keep the site from starting.
async function loadApp(server: ViteDevServer, base: string): Promise<HttpApp> {
  const load = (path: string) => server.ssrLoadModule(path);
  const [{ createHttpApp }, { describeError }, { createSandbox }, { createMemoryStore }] = await Promise.all([
    load('/mock/transports/http.ts'),
    load('/mock/transports/describe-error.ts'),
    load('/mock/sandbox.ts'),
    load('/mock/stores/memory.ts'),
  ]);
  if (!createHttpApp || !describeError || !createSandbox || !createMemoryStore) {
    throw new Error(
      'Failed to start the mock of the dev server: mock/ does not export what it should. See src/integrations/dev-mock.ts.',
    );
  }
  const sandbox = createSandbox({
    store: createMemoryStore(),
    onError: (...failure: unknown[]) => server.config.logger.error(describeError(...failure)),
  });
  return createHttpApp(sandbox, { docsUrl: base, consoleToken: process.env['CONSOLE_TOKEN'] || undefined });
}

interface HttpApp {
  /** The bindings tell where a request comes from: the console answers this machine only. */
  fetch(request: Request, bindings: unknown): Promise<Response>;
}
