import { pointerParts, readText } from '../pointer.ts';
import type { JsonValue } from '../contract.ts';
import type { OpenApiDocument } from './document.ts';
import { dereference } from './dereference.ts';
import { METHODS } from './document.ts';
import { objectAt, textAt } from './object.ts';
import { isObject } from '../is-object.ts';

/** One named example of an error response. */
export interface ErrorUse {
  /** Where the media type stands in the document, member by member. */
  place: readonly string[];
  /** The name of the schema that all errors share. */
  schema: string;
  code: string;
  /** The HTTP statuses it comes with: several where operations share the response. */
  statuses: readonly string[];
  /** The body. */
  value: JsonValue;
  summary: string;
  example: Record<string, unknown>;
}

/** Returns every named example of every response whose schema is a named one that has the code where `pointer` says. */
export function errorUses(document: OpenApiDocument, pointer: string): ErrorUse[] {
  const resolved = dereference(document);
  return errorResponses(document).flatMap(({ place, statuses }) => {
    const content = objectAt(memberAt(document, place), 'content');
    return Object.keys(content).flatMap((mediaType) => {
      const schema = namedSchema(objectAt(content, mediaType)['schema']);
      if (schema === null || !hasProperty(objectAt(objectAt(resolved['components'], 'schemas'), schema), pointer))
        return [];
      const inPlace = [...place, 'content', mediaType];
      const examples = objectAt(memberAt(resolved, inPlace), 'examples');
      return Object.values(examples).flatMap((example): ErrorUse[] => {
        if (!isObject(example)) return [];
        const value = example['value'] as JsonValue;
        const code = readText(value, pointer);
        return code === ''
          ? []
          : [{ place: inPlace, schema, code, statuses, value, summary: textAt(example, 'summary'), example }];
      });
    });
  });
}

/** Returns where the responses of errors stand: in the operations, and those that operations share. */
function errorResponses(document: OpenApiDocument): { place: string[]; statuses: string[] }[] {
  const own: { place: string[]; statuses: string[] }[] = [];
  const shared = new Map<string, Set<string>>();
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    for (const method of METHODS) {
      for (const [status, response] of Object.entries(objectAt(objectAt(item, method), 'responses'))) {
        if (!/^[45]|^default$/.test(status) || !isObject(response)) continue;
        const name = /^#\/components\/responses\/(.+)$/.exec(textAt(response, '$ref'))?.[1];
        if (name === undefined) own.push({ place: ['paths', path, method, 'responses', status], statuses: [status] });
        else shared.set(name, (shared.get(name) ?? new Set()).add(status));
      }
    }
  }
  return [
    ...own,
    ...[...shared].map(([name, statuses]) => ({ place: ['components', 'responses', name], statuses: [...statuses] })),
  ];
}

function namedSchema(schema: unknown): string | null {
  const name = isObject(schema) ? /^#\/components\/schemas\/([^/]+)$/.exec(textAt(schema, '$ref'))?.[1] : undefined;
  return name ?? null;
}

function hasProperty(schema: Record<string, unknown>, pointer: string): boolean {
  let current: unknown = schema;
  for (const name of pointerParts(pointer)) current = objectAt(objectAt(current, 'properties'), name);
  return isObject(current) && Object.keys(current).length > 0;
}

function memberAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce((current, name) => objectAt(current, name), value);
}
