import { bundle } from '@redocly/openapi-core';
import { sourcePath } from './files.ts';
import { lintRules } from './lint.ts';

/** Returns the document with external references brought in. It was linted before. */
export async function bundleDocument(id: string): Promise<OpenApiDocument> {
  const result = await bundle({ ref: sourcePath(`${id}.yaml`), config: await lintRules() });
  return result.bundle.parsed as OpenApiDocument;
}

/** An OpenAPI document as plain data; what is known of its shape is read by generate/contract.ts. */
export type OpenApiDocument = Record<string, unknown>;
