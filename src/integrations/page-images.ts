import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withBase } from '../contract/base.ts';
import { imageOf, pageImages } from '../og/page-images.ts';

const NAMES = new Set(pageImages().keys());

/** Names the picture that a link to the page shows. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { id, head } = locals.starlightRoute;
  const url = new URL(withBase(`/og/${imageOf(id, NAMES)}.png`), site).href;
  head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: url } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
  );
});
