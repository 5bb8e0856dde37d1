import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { API_IDS } from '../../openapi/catalog.ts';

/** Marks the errors of an API as the place in the sidebar for the pages of single codes, which it does not list. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { id, sidebar } = locals.starlightRoute;
  const api = API_IDS.find((each) => id.startsWith(`${each}/errors/`));
  if (api) markCurrent(sidebar, `/${api}/errors/`);
});

function markCurrent(entries: SidebarEntry[], path: string): void {
  for (const entry of entries) {
    if (entry.type === 'group') markCurrent(entry.entries, path);
    else if (entry.href.replace(/\/?$/, '/').endsWith(path)) entry.isCurrent = true;
  }
}

type SidebarEntry = App.Locals['starlightRoute']['sidebar'][number];
