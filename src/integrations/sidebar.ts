import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { API_IDS } from '../../openapi/catalog.ts';
import { ACROSS_PAGES } from './across-pages.ts';
import { apiName } from './api-name.ts';
import { SANDBOX_PAGES } from './sandbox-pages.ts';

/**
 * The sidebar: one group for each API of the catalog, in its order, then the pages and guides across APIs, and the pages about Latchkey. Starlight opens the
 * group of the current page, and keeps those open that the reader opened.
 */
export function sidebar(): NonNullable<StarlightUserConfig['sidebar']> {
  return [
    ...API_IDS.map((id) => ({
      label: apiName(id),
      collapsed: true,
      items: [{ autogenerate: { directory: id } }, { label: 'Reference', link: `/${id}/reference/` }],
    })),
    {
      label: 'All APIs',
      collapsed: true,
      items: [...ACROSS_PAGES],
    },
    { label: 'Guides', collapsed: true, items: [{ autogenerate: { directory: 'guides' } }] },
    {
      label: 'Latchkey',
      collapsed: true,
      items: [
        ...SANDBOX_PAGES,
        'playground/own',
        'own-api',
        'types',
        'use-the-mock',
        'run-the-mock',
        'deploy',
        'about',
        { label: 'Changelog', link: '/changelog/' },
      ],
    },
  ];
}
