import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { readFileSync } from 'node:fs';
import { API_IDS } from '../../openapi/catalog.ts';
import type { ApiContract } from '../../openapi/contract.ts';

/** The sidebar: one group for each API of the catalog, in its order, then the pages about Latchkey. */
export function sidebar(): NonNullable<StarlightUserConfig['sidebar']> {
  return [
    ...API_IDS.map((id) => ({
      label: apiName(id),
      items: [{ autogenerate: { directory: id } }, { label: 'Reference', link: `/${id}/reference/` }],
    })),
    { label: 'Latchkey', items: ['playground', 'types', 'run-the-mock', 'about'] },
  ];
}

function apiName(id: string): string {
  const url = new URL(`../../openapi/generated/${id}.contract.json`, import.meta.url);
  const contract: Pick<ApiContract, 'name'> = JSON.parse(readFileSync(url, 'utf8'));
  return contract.name;
}
