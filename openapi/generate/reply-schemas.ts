import type { JsonSchema } from '../contract.ts';
import { isJson } from '../body-text.ts';
import { isDocument } from './check/extensions.ts';
import { resolveReferences, selfContained } from './dereference.ts';
import { METHODS } from './document.ts';
import type { OpenApiDocument } from './document.ts';
import { nameOperations } from './read/operation-ids.ts';
import { statusOf } from './read/status.ts';

/**
 * Returns the schemas of the JSON that operations succeed with whose responses are kept and given again, by the names of
 * their validators: a kept response may come from a file, and must be one that the operation itself could have given.
 */
export function replySchemas(bundled: OpenApiDocument): Map<string, JsonSchema> {
  const { document, definitions } = resolveReferences(bundled);
  const schemas = new Map<string, JsonSchema>();
  if (!isDocument(document)) return schemas;
  const nameOf = nameOperations(document.paths);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const { 'x-idempotency': idempotency, responses = {} } = item[method] ?? {};
      if (!idempotency) continue;
      for (const [range, { content = {} }] of Object.entries(responses)) {
        const status = statusOf(range, undefined, Object.keys(responses));
        const json = Object.entries(content).flatMap(([mediaType, { schema }]) =>
          isJson(mediaType) && schema ? [selfContained(schema, definitions)] : [],
        );
        const [first, ...others] = json;
        if (status >= 400 || !first) continue;
        schemas.set(`${nameOf(path, method)}_reply_${status}`, others.length === 0 ? first : { anyOf: json });
      }
    }
  }
  return schemas;
}
