import type { FixIndex } from '../contract/fix-index.ts';
import { addressOf } from './address.ts';
import { ownDocument } from './own/own-document.ts';

const loaded = new Map<string, Promise<FixIndex>>();
const known = new Map<string, FixIndex>();

/** Returns what `loadFixes` has loaded of this document so far; nothing of one of the reader's own, which may be another. */
export function loadedFixes(api: string): FixIndex | undefined {
  return ownDocument()?.id === api ? undefined : known.get(api);
}

/**
 * Loads what the errors of one document mean and what to do about them, once per page; of a document of the reader's own,
 * those of one operation. Rejects where that fails.
 */
export function loadFixes(api: string, operation: string): Promise<FixIndex> {
  const own = ownDocument();
  if (own?.id === api) return own.loadFixes(operation);
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
