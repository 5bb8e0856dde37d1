import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withBase } from '../contract/base.ts';
import { allContracts } from '../contract/contract.ts';

/** Names the API in the links to the previous and the next page: each API has a page "Errors". */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { prev, next } = locals.starlightRoute.pagination;
  for (const link of [prev, next]) {
    const api = link && allContracts().find(({ id }) => link.href.startsWith(withBase(`/${id}/`)));
    if (link && api && !link.label.includes(api.name)) link.label = `${api.name}: ${link.label}`;
  }
});
