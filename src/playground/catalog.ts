import { addressOf } from '../sandbox/address.ts';
import { ownDocument } from '../sandbox/own/own-document.ts';
import type { CatalogEntry } from '../contract/playground-view.ts';

let loading: Promise<CatalogEntry[]> | null = null;

/** Loads what there is to know of all APIs, once per page. */
export function loadCatalog(): Promise<CatalogEntry[]> {
  const own = ownDocument();
  if (own) return Promise.resolve([own.catalog]);
  if (loading) return loading;
  const started = fetch(addressOf('playground/catalog.json')).then(async (response) => {
    if (!response.ok) throw new Error(`Failed to load the catalog of APIs: the site returned ${response.status}.`);
    return (await response.json()) as CatalogEntry[];
  });
  loading = started;
  // It may be tried again.
  started.catch(() => (loading = null));
  return started;
}
