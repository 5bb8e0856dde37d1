import { isObject } from '../is-object.ts';

/** A reference as it stands in a document: what holds it, and the names that lead there. */
export interface Reference {
  holder: Record<string, unknown>;
  path: string[];
}

/**
 * Calls `visit` for each object of a document that is a reference: not for those in examples, defaults and extensions,
 * where `$ref` is a name like any other. Each object is visited once, however many YAML aliases lead to it.
 */
export function eachReference(document: unknown, visit: (reference: Reference) => void): void {
  const seen = new Set<object>();
  walk(document, [], false);

  function walk(value: unknown, path: string[], isMap: boolean): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((each, index) => walk(each, [...path, String(index)], false));
      return;
    }
    if (!isObject(value)) return;
    if (!isMap && typeof value['$ref'] === 'string') visit({ holder: value, path });
    for (const [name, member] of Object.entries(value)) {
      if (!isMap && (DATA.has(name) || name.startsWith('x-'))) continue;
      // The examples of a schema are a list of values; those of a media type a map of Example Objects.
      if (!isMap && name === 'examples' && Array.isArray(member)) continue;
      walk(member, [...path, name], !isMap && MAPS.has(name));
    }
  }
}

/** Members that hold data. */
const DATA = new Set(['example', 'value', 'dataValue', 'default', 'const', 'enum']);

/** Members whose own members have names that the author chose. */
const MAPS = new Set(
  `properties patternProperties $defs definitions dependentSchemas schemas responses parameters requestBodies headers
  securitySchemes links callbacks pathItems paths webhooks content encoding variables examples additionalOperations
  mediaTypes`.split(/\s+/),
);

/** Returns a function that finds what a reference within the document leads to; undefined where that is nothing. */
export function createResolver(document: Record<string, unknown>): (reference: string) => unknown {
  const known = new Map<string, unknown>();
  let anchors: Map<string, unknown> | undefined;
  return (reference) => {
    if (known.has(reference)) return known.get(reference);
    const found = reference.startsWith('#/')
      ? follow(document, reference)
      : reference === '#'
        ? document
        : reference.startsWith('#')
          ? (anchors ??= findAnchors(document)).get(reference.slice(1))
          : undefined;
    known.set(reference, found);
    return found;
  };
}

function follow(document: unknown, reference: string): unknown {
  let value: unknown = document;
  for (const part of reference.slice(2).split('/')) {
    const name = decode(part).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findAnchors(document: unknown): Map<string, unknown> {
  const anchors = new Map<string, unknown>();
  const seen = new Set<object>();
  const queue: unknown[] = [document];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const name of ['$anchor', '$dynamicAnchor']) {
      const anchor: unknown = Reflect.get(value, name);
      if (typeof anchor === 'string' && !anchors.has(anchor)) anchors.set(anchor, value);
    }
    queue.push(...Object.values(value));
  }
  return anchors;
}
