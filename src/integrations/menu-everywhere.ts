import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Makes the sidebar of wide windows a menu that a button opens; src/styles/menu.css reads these. */
const AS_MENU = `:root { --lk-menu: flex; --lk-sidebar: none; --lk-sidebar-space: 0;
  --lk-menu-space: calc(var(--sl-nav-gap) + var(--sl-nav-pad-x) + var(--sl-menu-button-size)); }`;

/**
 * Gives pages of full width the menu that the others have, as a sidebar where there is room for both. Elsewhere, and on
 * the home page, which is in no sidebar, a button in the header opens it.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { id, entry, head } = locals.starlightRoute;
  if (entry.data.template !== 'splash') return;

  locals.starlightRoute.hasSidebar = true;
  const isListed = id !== '' && id !== 'index' && id !== '404';
  // Two panes beside each other need the width that other pages can spare.
  const needsWidth = id === 'playground' || id === 'playground/own';
  if (isListed && !needsWidth) return;

  // The header's script reads when: to ask for the style would lay the page out before it is due.
  const when = isListed ? '(max-width: 87.99rem)' : 'all';
  head.push({ tag: 'style', attrs: { 'data-menu': when }, content: `@media ${when} { ${AS_MENU} }` });
});
