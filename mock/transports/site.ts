import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress, COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress';
import type { HttpApp } from './http.ts';

export interface SiteOptions {
  /** The folder that holds the built site. */
  root: string;
  /** The path below which it was built, with a slash at both ends. */
  base: string;
}

/**
 * Returns what serves the built site: compressed, and with the headers that the build itself says a host has to send.
 * Throws where the folder holds no such build.
 */
export function createSiteApp({ root, base }: SiteOptions): HttpApp['fetch'] {
  const { everywhere, types, LASTING, FRESH } = readRules(root);
  const compressible = new Set(Object.values(types));
  const app = new Hono();
  app.use(
    compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || compressible.has(type) }),
  );
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(everywhere)) context.res.headers.set(name, value);
  });
  if (base !== '/') app.get('/', (context) => context.redirect(base));
  app.use(
    `${base}*`,
    serveStatic({
      root,
      rewriteRequestPath: (path) => path.slice(base.length - 1),
      onFound: (path, context) => {
        context.header('Cache-Control', /[\\/]_astro[\\/]/.test(path) ? LASTING : FRESH);
        const type = types[extname(path)];
        if (type !== undefined) context.header('Content-Type', type);
      },
    }),
  );
  app.notFound((context) => context.html(readFileSync(join(root, '404.html'), 'utf8'), 404));
  return async (request) => app.fetch(request);
}

/** What the build wrote for hosts: one source for this server and for all others. */
function readRules(root: string): HostRules {
  const path = join(root, 'hosting', 'headers.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as HostRules;
  } catch (error) {
    throw new Error(`Failed to serve the site: ${path} cannot be read. Run npm run build again.`, { cause: error });
  }
}

interface HostRules {
  everywhere: Record<string, string>;
  /** Media types by the end of a file's name. */
  types: Record<string, string>;
  LASTING: string;
  FRESH: string;
}
