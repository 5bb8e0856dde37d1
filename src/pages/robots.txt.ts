import type { APIRoute } from 'astro';
import { withBase } from '../contract/base.ts';

/** Every page may be found; the mock's URLs hold nothing to find. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      `Disallow: ${withBase('/mock/')}`,
      '',
      `Sitemap: ${new URL(withBase('/sitemap-index.xml'), site).href}`,
      '',
    ].join('\n'),
  );
