import { bundle } from '@redocly/openapi-core';
import type { OpenApiDocument } from './document.ts';
import { sourcePath } from './files.ts';
import { lintRules } from './lint.ts';

/** Returns the document with external references brought in. It was linted before. */
export async function bundleDocument(id: string): Promise<OpenApiDocument> {
  const result = await bundle({ ref: sourcePath(`${id}.yaml`), config: await lintRules() });
  return result.bundle.parsed as OpenApiDocument;
}
