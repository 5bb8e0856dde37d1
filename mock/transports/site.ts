import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress, COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { HttpApp } from './http.ts';

export interface SiteOptions {
  /** The folder that holds the built site. */
  root: string;
  /** The path below which it was built, with a slash at both ends. */
  base: string;
}

/** Returns what serves the built site: compressed, with security headers, names with a hash for good. */
export function createSiteApp({ root, base }: SiteOptions): HttpApp['fetch'] {
  const app = new Hono();
  app.use(compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type === YAML }));
  // Each page carries its own policy, with the hashes of its scripts; a header adds what a page cannot say itself.
  app.use(
    secureHeaders({
      contentSecurityPolicy: { frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    }),
  );
  if (base !== '/') app.get('/', (context) => context.redirect(base));
  app.use(
    `${base}*`,
    serveStatic({
      root,
      rewriteRequestPath: (path) => path.slice(base.length - 1),
      onFound: (path, context) => {
        const lasting = /[\\/]_astro[\\/]/.test(path);
        context.header('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
        const type = TYPES[extname(path)];
        if (type !== undefined) context.header('Content-Type', type);
      },
    }),
  );
  app.notFound((context) => context.html(readFileSync(join(root, '404.html'), 'utf8'), 404));
  return async (request) => app.fetch(request);
}

/** RFC 9512. */
const YAML = 'application/yaml; charset=utf-8';

/** What downloads are, by their ending: without a type nosniff keeps a browser from showing them, and .ts is also a film. */
const TYPES: Record<string, string> = {
  '.md': 'text/markdown; charset=utf-8',
  '.yaml': YAML,
  '.ts': 'text/plain; charset=utf-8',
};
