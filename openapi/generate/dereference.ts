import { pointerParts } from '../pointer.ts';
import type { OpenApiDocument } from './document.ts';

/**
 * Returns the document with every local reference replaced by what it points to. Members beside a `$ref` are kept, as
 * JSON Schema 2020-12 allows. Throws where a reference leads nowhere or back to itself.
 */
export function dereference(document: OpenApiDocument): OpenApiDocument {
  return resolve(document, []) as OpenApiDocument;

  function resolve(value: unknown, trail: string[]): unknown {
    if (Array.isArray(value)) return value.map((item) => resolve(item, trail));
    if (typeof value !== 'object' || value === null) return value;

    const { $ref, ...siblings } = value as Record<string, unknown>;
    if (typeof $ref !== 'string') return resolveMembers(value as Record<string, unknown>, trail);
    if (trail.includes($ref)) throw new Error(`Failed to resolve "${$ref}": it refers to itself. Break the cycle.`);
    return {
      ...(resolve(lookUp(document, $ref), [...trail, $ref]) as object),
      ...(resolveMembers(siblings, trail) as object),
    };
  }

  function resolveMembers(object: Record<string, unknown>, trail: string[]): unknown {
    return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, resolve(member, trail)]));
  }
}

function lookUp(document: OpenApiDocument, ref: string): unknown {
  let value: unknown = document;
  for (const name of pointerParts(ref)) {
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  if (value === undefined) throw new Error(`Failed to resolve "${ref}": there is nothing there.`);
  return value;
}
