import type { FixIndex } from '../contract/fix-index.ts';
import { addressOf } from './address.ts';

const loaded = new Map<string, Promise<FixIndex>>();

/** Loads what the errors of one document mean and what to do about them, once per page. Rejects where that fails. */
export function loadFixes(api: string): Promise<FixIndex> {
  const known = loaded.get(api);
  if (known) return known;
  const fixes = fetch(addressOf(`playground/fixes/${api}.json`)).then(async (response) => {
    if (!response.ok) throw new Error(`Failed to load the fixes of ${api}: the site returned ${response.status}.`);
    return (await response.json()) as FixIndex;
  });
  loaded.set(api, fixes);
  // It may be tried again.
  fixes.catch(() => loaded.delete(api));
  return fixes;
}
