import { bundle, formatProblems, lint, loadConfig } from '@redocly/openapi-core';
import type { Config } from '@redocly/openapi-core';
import { sourcePath } from './files.ts';

let config: Config | undefined;

/**
 * Returns the document with external references brought in, after linting it with openapi/redocly.yaml.
 * Throws where the document breaks a rule; the problems are printed with their places.
 */
export async function bundleDocument(id: string): Promise<OpenApiDocument> {
  config ??= await loadConfig({ configPath: sourcePath('redocly.yaml') });
  const ref = sourcePath(`${id}.yaml`);

  const problems = await lint({ ref, config });
  if (problems.length > 0) {
    const totals = { errors: problems.length, warnings: 0, ignored: 0 };
    formatProblems(problems, { format: 'codeframe', totals, version: '' });
    throw new Error(`Failed to generate from openapi/${id}.yaml: ${problems.length} problems, printed above.`);
  }

  const result = await bundle({ ref, config });
  return result.bundle.parsed as OpenApiDocument;
}

/** An OpenAPI document as plain data; what is known of its shape is read by generate/contract.ts. */
export type OpenApiDocument = Record<string, unknown>;
