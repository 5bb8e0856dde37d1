import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Hides the sidebar of wide windows; src/styles/navigation.css reads these. */
const WITHOUT_SIDEBAR = ':root { --lk-sidebar: none; --lk-sidebar-space: 0; }';

/**
 * Gives pages of full width the menu that the others have: all of them on narrow screens, and the sidebar where there is
 * room for both. The home page and the page for unknown URLs are in no sidebar, so they show none.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { id, entry, head } = locals.starlightRoute;
  if (entry.data.template !== 'splash') return;

  locals.starlightRoute.hasSidebar = true;
  const isListed = id !== '' && id !== 'index' && id !== '404';
  // Two panes beside each other need the width that other pages can spare.
  const needsWidth = id === 'playground';
  if (isListed && !needsWidth) return;

  const content = isListed ? `@media (max-width: 109.99rem) { ${WITHOUT_SIDEBAR} }` : WITHOUT_SIDEBAR;
  head.push({ tag: 'style', content });
});
