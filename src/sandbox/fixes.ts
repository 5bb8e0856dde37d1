import type { FixIndex } from '../contract/fix-index.ts';
import { addressOf } from './address.ts';

const loaded = new Map<string, Promise<FixIndex>>();
const known = new Map<string, FixIndex>();

/** Returns what `loadFixes` has loaded of this document so far. */
export function loadedFixes(api: string): FixIndex | undefined {
  return known.get(api);
}

/** Loads what the errors of one document mean and what to do about them, once per page. Rejects where that fails. */
export function loadFixes(api: string): Promise<FixIndex> {
  const underWay = loaded.get(api);
  if (underWay) return underWay;
  const fixes = fetch(addressOf(`playground/fixes/${api}.json`)).then(async (response) => {
    if (!response.ok) throw new Error(`Failed to load the fixes of ${api}: the site returned ${response.status}.`);
    return (await response.json()) as FixIndex;
  });
  loaded.set(api, fixes);
  fixes.then(
    (index) => known.set(api, index),
    // It may be tried again.
    () => loaded.delete(api),
  );
  return fixes;
}
