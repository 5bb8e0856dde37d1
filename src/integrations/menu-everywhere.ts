import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/**
 * Gives pages of full width the menu that the others have on narrow screens. Starlight makes it from the sidebar, which
 * src/styles/navigation.css then hides where there is room for both.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, head } = locals.starlightRoute;
  if (entry.data.template !== 'splash') return;

  locals.starlightRoute.hasSidebar = true;
  head.push({ tag: 'style', content: ':root { --lk-sidebar: none; --lk-sidebar-space: 0; }' });
});
