import type { ApiContract } from '../../openapi/contract.ts';
import { apiView } from './playground.ts';
import type { CatalogEntry } from './playground-view.ts';

/** Returns what the playgrounds of the other APIs have to know of this one. */
export function catalogEntry(contract: ApiContract): CatalogEntry {
  const { id, name, mockBase, documentedBase, otherBases, envVar, key } = apiView(contract);
  const operations = contract.operations.map(({ id, method, path, body }) => ({
    id,
    method,
    path,
    ...(body && { mediaType: body.mediaType }),
  }));
  return {
    id,
    name,
    mockBase,
    documentedBase,
    envVar,
    key,
    operations,
    ...(otherBases && { otherBases }),
  };
}
