import { pointerParts } from '../pointer.ts';
import type { JsonSchema } from '../contract.ts';
import type { OpenApiDocument } from './document.ts';

/** Members that hold data, in which `$ref` is a name like any other. */
const DATA = new Set(['example', 'value', 'default', 'const', 'enum']);

/** Members whose own members have names that the author chose. */
const MAPS = new Set(
  `properties patternProperties $defs definitions dependentSchemas schemas responses parameters requestBodies headers
  securitySchemes links callbacks pathItems paths webhooks content encoding variables examples`.split(/\s+/),
);

/**
 * Characters of JSON. A larger schema stays a reference wherever it is referred to: with everything put in everywhere,
 * some documents grow a hundredfold.
 */
const LARGEST_INLINE = 20_000;

/**
 * Returns the document with its local references replaced by what they point to. Members beside a `$ref` are kept, as
 * JSON Schema 2020-12 allows; extensions and data are left alone. A schema that contains itself, or is very large, stays
 * a reference into `$defs`, which {@link selfContained} adds. Throws where a reference leads nowhere, or only to references.
 */
export function resolveReferences(document: OpenApiDocument): Resolved {
  const targets = new Map<string, Target>();
  const kept = keptReferences(document);
  const definitions = new Map<string, JsonSchema>();
  const resolved = resolve(document, false) as OpenApiDocument;
  return { document: resolved, definitions };

  function resolve(value: unknown, isMap: boolean): unknown {
    return mapMembers(value, isMap, resolve, (ref, siblings) => {
      if (!kept.has(ref)) return { ...(target(ref).value as object), ...siblings };
      const name = definitionName(ref);
      if (!definitions.has(name)) {
        // Known by its name before it is resolved, for it is there that it comes back to itself.
        definitions.set(name, {});
        definitions.set(name, resolve(lookUp(document, ref), false) as JsonSchema);
      }
      return { $ref: `#/$defs/${name}`, ...siblings };
    });
  }

  function target(ref: string): Target {
    const known = targets.get(ref);
    if (known) return known;
    const made = { value: resolve(lookUp(document, ref), false) };
    targets.set(ref, made);
    return made;
  }
}

/** Returns the document with its references resolved. */
export function dereference(document: OpenApiDocument): OpenApiDocument {
  return resolveReferences(document).document;
}

/** Returns a schema with the definitions that it, and what it refers to, needs; the schema itself where it needs none. */
export function selfContained(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const needed = new Map<string, JsonSchema>();
  collect(schema);
  return needed.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(needed) };

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const ref: unknown = Reflect.get(value, '$ref');
    const name = typeof ref === 'string' && ref.startsWith('#/$defs/') ? ref.slice('#/$defs/'.length) : undefined;
    const definition = name === undefined ? undefined : definitions.get(name);
    if (name !== undefined && definition && !needed.has(name)) {
      needed.set(name, definition);
      collect(definition);
    }
    for (const member of Object.values(value)) collect(member);
  }
}

/** Returns the references that stay: to what contains itself, and to what is very large. */
function keptReferences(document: OpenApiDocument): Set<string> {
  const kept = new Set<string>();
  const sizes = new Map<string, number>();
  measure(document, [], false);
  return kept;

  /** Returns how long the value would be with everything put in. */
  function measure(value: unknown, trail: readonly string[], isMap: boolean): number {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)?.length ?? 0;
    let size = 2;
    mapMembers(
      value,
      isMap,
      (member, memberIsMap) => {
        size += 4 + measure(member, trail, memberIsMap);
        return null;
      },
      (ref) => {
        size += sizeOf(ref, trail);
        return {};
      },
    );
    return size;
  }

  function sizeOf(ref: string, trail: readonly string[]): number {
    if (trail.includes(ref)) {
      kept.add(ref);
      return ref.length;
    }
    const known = sizes.get(ref);
    if (known !== undefined) return known;
    const target = lookUp(document, ref);
    expectEnd(document, ref);
    const size = measure(target, [...trail, ref], false);
    if (size > LARGEST_INLINE && /^#\/components\/schemas\/[^/]+$/.test(ref)) kept.add(ref);
    const counted = kept.has(ref) ? ref.length : size;
    sizes.set(ref, counted);
    return counted;
  }
}

/** Throws where a reference leads to nothing but references, and so to itself in the end. */
function expectEnd(document: OpenApiDocument, ref: string): void {
  const seen = new Set<string>();
  for (let next: unknown = ref; typeof next === 'string'; next = Reflect.get(Object(lookUp(document, next)), '$ref')) {
    if (seen.has(next)) throw new Error(`Failed to resolve "${ref}": it refers to itself. Break the cycle.`);
    seen.add(next);
  }
}

/** Returns a copy of an object or a list, its members visited, its reference replaced. */
function mapMembers(
  value: unknown,
  isMap: boolean,
  visit: (member: unknown, isMap: boolean) => unknown,
  replace: (ref: string, siblings: object) => object,
): unknown {
  if (Array.isArray(value)) return value.map((item) => visit(item, false));
  if (typeof value !== 'object' || value === null) return value;

  const { $ref, ...siblings } = value as Record<string, unknown>;
  const isReference = !isMap && typeof $ref === 'string' && $ref.startsWith('#/');
  const members = Object.entries(isReference ? siblings : value).map(([name, member]) => {
    const isData = !isMap && (DATA.has(name) || name.startsWith('x-'));
    return [name, isData ? member : visit(member, !isMap && MAPS.has(name))] as const;
  });
  const copy = Object.fromEntries(members);
  return isReference ? replace($ref, copy) : copy;
}

/** Returns the name of a schema among the definitions: its own, or the way to it. */
function definitionName(ref: string): string {
  const parts = pointerParts(ref);
  const own = parts.length === 3 && parts[1] === 'schemas' ? parts.slice(2) : parts;
  return own.join('.').replace(/[^\w.-]/g, '_');
}

function lookUp(document: OpenApiDocument, ref: string): unknown {
  let value: unknown = document;
  for (const name of pointerParts(decodeURIComponent(ref))) {
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  if (value === undefined) throw new Error(`Failed to resolve "${ref}": there is nothing there.`);
  return value;
}

interface Target {
  value: unknown;
}

interface Resolved {
  document: OpenApiDocument;
  /** The schemas that stayed references, by their names. */
  definitions: Definitions;
}

/** Schemas by their names among the definitions. */
export type Definitions = ReadonlyMap<string, JsonSchema>;
