import { deriveContract } from '../../../openapi/derive/derive.ts';
import type { GivenLimit } from '../../../openapi/derive/limits.ts';
import { readDocument, readText } from '../../../openapi/derive/read-folder.ts';
import { applyOverlay, readOverlay } from '../../../openapi/derive/overlay.ts';
import type { SourceDocument } from '../../../openapi/derive/load.ts';
import type { Derived } from '../../../openapi/derive/derive.ts';
import { defineDerivedApi } from '../../derived/define-derived.ts';
import type { Api } from '../../engine/define-api.ts';

/** A document of the user's own, and what is laid over it. */
export interface OwnDocument {
  /** Where the OpenAPI document is. */
  path: string;
  /** Where its overlays are, applied in this order. */
  overlays?: readonly string[];
  limits?: readonly GivenLimit[];
  id?: string | undefined;
}

/** What was made of it. */
export interface Opened {
  source: SourceDocument;
  derived: Derived;
  api: Api;
}

/** Reads a document with its overlays and makes a mock of it. Throws a DocumentError that says what is wrong with it. */
export async function openDocument({ path, overlays = [], limits = [], id }: OwnDocument): Promise<Opened> {
  const source = await readDocument(path);
  for (const overlay of overlays) applyOverlay(source, readOverlay(overlay, await readText(overlay)));
  const derived = deriveContract(source, { limits, id });
  return { source, derived, api: defineDerivedApi(derived) };
}

/** Returns where below `/mock/` a path of the document itself is, with the path of its server or without. */
export function ownPathOf({ contract }: Derived): (path: string) => string {
  const server = contract.mockBase.slice(`/mock/${contract.id}`.length);
  return (path) =>
    server !== '' && (path === server || path.startsWith(`${server}/`))
      ? `/mock/${contract.id}${path}`
      : contract.mockBase + path;
}
