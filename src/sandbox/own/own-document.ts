import type { FixIndex } from '../../contract/fix-index.ts';
import type { CatalogEntry, PlaygroundView } from '../../contract/playground-view.ts';

/** A document of the reader's own that is open on this page, and where its playground gets what the site has no file of. */
export interface OwnDocument {
  /** The id of its API in the mock. */
  id: string;
  loadView: (operation: string) => Promise<PlaygroundView>;
  loadFixes: (operation: string) => Promise<FixIndex>;
  catalog: CatalogEntry;
}

let open: OwnDocument | null = null;

/** Returns the reader's own document, where this page has one open: nothing of it is written anywhere. */
export function ownDocument(): OwnDocument | null {
  return open;
}

/** Opens a document for the playground of this page; null closes it. */
export function setOwnDocument(document: OwnDocument | null): void {
  open = document;
}
