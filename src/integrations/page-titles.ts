import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { fullTitle } from '../contract/title.ts';

/** Names the API in the titles of its pages: five of them are called "Errors". */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { id, entry, head, siteTitle } = locals.starlightRoute;
  const title = fullTitle(id, entry.data.title);
  for (const element of head) {
    if (element.tag === 'title') element.content = `${title} | ${siteTitle}`;
    if (element.tag === 'meta' && element.attrs?.['property'] === 'og:title') element.attrs['content'] = title;
  }
});
