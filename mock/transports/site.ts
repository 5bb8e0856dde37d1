import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
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
  app.use(compress());
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
      },
    }),
  );
  app.notFound((context) => context.html(readFileSync(join(root, '404.html'), 'utf8'), 404));
  return async (request) => app.fetch(request);
}
