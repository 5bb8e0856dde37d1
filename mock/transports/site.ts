import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { compress, COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress';
import { getMimeType } from 'hono/utils/mime';
import type { HttpApp } from './http.ts';
import { readOriginFiles } from './origin-slots.ts';
import { ORIGIN_VARIES, publicOrigin } from './public-origin.ts';

export interface SiteOptions {
  /** The folder that holds the built site. */
  root: string;
  /** The path below which it was built, with a slash at both ends. */
  base: string;
  /** The origin of the site, where it is always the same. By default the one that the build says, or the request's. */
  site?: string | undefined;
}

export interface SiteApp extends HttpApp {
  /** The origin of the site, where it is known before a request comes. */
  origin: string | null;
}

/**
 * Returns what serves the built site: compressed, with the headers that the build itself says a host has to send, and
 * with the origin at which the client reached it in samples and absolute links. Throws where the folder holds no such
 * build.
 */
export function createSiteApp({ root, base, site }: SiteOptions): SiteApp {
  const { everywhere, types, LASTING, FRESH } = readRules(root);
  const origins = readOriginFiles(root, base);
  const fixed = site ?? origins.site;
  const withOrigin = async (path: string, { req, env }: Context<{ Bindings: Partial<HttpBindings> }>) => {
    const origin = fixed ?? publicOrigin(req.url, env.incoming);
    return origin === null ? null : origins.read(path, origin);
  };
  const compressible = new Set(Object.values(types));
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  app.use(
    compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || compressible.has(type) }),
  );
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(everywhere)) context.res.headers.set(name, value);
  });
  if (base !== '/') app.get('/', (context) => context.redirect(base));
  app.get(`${base}*`, async (context, next) => {
    const path = context.req.path.slice(base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = (await withOrigin(file, context)) ?? (await withOrigin(`${file}/index.html`, context));
    if (!body) return next();
    const type = types[extname(file)] ?? getMimeType(file) ?? 'text/html; charset=utf-8';
    const headers = { 'Content-Type': type, 'Cache-Control': FRESH, ...(fixed === null && { Vary: ORIGIN_VARIES }) };
    return context.body(body, 200, headers);
  });
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
  app.notFound(async (context) => {
    const body = await withOrigin('404.html', context);
    return context.html(body?.toString() ?? readFileSync(join(root, '404.html'), 'utf8'), 404);
  });
  return { origin: fixed, fetch: async (request, bindings) => app.fetch(request, { incoming: bindings?.incoming }) };
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
