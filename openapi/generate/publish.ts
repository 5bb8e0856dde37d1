import type { OpenApiDocument } from './document.ts';
import { closeErrors } from './error-schemas.ts';
import { isObject } from '../is-object.ts';

/**
 * Returns the document as it is published: with a contact, and with each error response closed to the codes it can
 * have. The document itself stays as it was.
 */
export function publishDocument(bundled: OpenApiDocument): OpenApiDocument {
  const info = isObject(bundled['info']) ? bundled['info'] : {};
  return closeErrors({ ...bundled, info: { contact: CONTACT, ...info } });
}

/** Who wrote the documents, and where: not the vendor. Links from the root are made absolute when they are served. */
const CONTACT = { name: 'Latchkey', url: '/' };
