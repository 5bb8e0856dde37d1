import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withBase } from '../contract/base.ts';

/** Puts the site's base path before the links that pages have put into their heads, written from the root. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const root = withBase('/');
  for (const { tag, attrs } of locals.starlightRoute.head) {
    const href = attrs?.['href'];
    if (tag !== 'link' || typeof href !== 'string' || !attrs) continue;
    if (/^\/(?!\/)/.test(href) && !href.startsWith(root)) attrs['href'] = withBase(href);
  }
});
