import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { API_IDS } from '../../openapi/catalog.ts';
import { apiName } from './api-name.ts';

/** The sidebar: one group for each API of the catalog, in its order, then the pages about Latchkey. */
export function sidebar(): NonNullable<StarlightUserConfig['sidebar']> {
  return [
    ...API_IDS.map((id) => ({
      label: apiName(id),
      items: [{ autogenerate: { directory: id } }, { label: 'Reference', link: `/${id}/reference/` }],
    })),
    { label: 'Latchkey', items: ['playground', 'keyring', 'compare', 'cases', 'types', 'run-the-mock', 'about'] },
  ];
}
