import { pointerParts } from '../pointer.ts';
import type { OpenApiDocument } from './document.ts';
import { dereference } from './dereference.ts';
import { errorUses } from './error-uses.ts';
import type { ErrorUse } from './error-uses.ts';
import { errorDescription, sandboxNote } from './error-docs.ts';
import { objectAt, textAt } from './object.ts';
import { isObject } from '../is-object.ts';

const SCHEMAS = '#/components/schemas/';

/**
 * Returns the document with one schema for each error code, and each error response closed to the codes of its named
 * examples. In the source all errors share one envelope schema; what it has as `enum`, and the status, are narrowed to
 * what the examples of a code hold. The envelope stays as the union of all. A document whose envelope is no named
 * schema is returned as it is. Throws where two codes would have schemas of one name. Schemas rather than an `enum` for
 * each response: a code has a place for its meaning and its fix then, and generated clients get a name for it.
 */
export function closeErrors(document: OpenApiDocument): OpenApiDocument {
  const envelope = objectAt(document['x-latchkey'], 'envelope');
  const uses = errorUses(document, textAt(envelope, 'code'));
  const [{ schema: source } = { schema: '' }] = uses;
  if (source === '') return document;

  const resolved = objectAt(objectAt(dereference(document)['components'], 'schemas'), source);
  const byCode = Map.groupBy(uses, ({ code }) => code);
  const names = schemaNames(document, [...byCode.keys()], source);
  const schemas = [...byCode].map(([code, its]) => {
    const narrowed = narrow(
      resolved,
      its,
      pointerParts(textAt(envelope, 'code')),
      pointerParts(textAt(envelope, 'status')),
    );
    return [
      names.get(code) ?? code,
      { ...narrowed, description: errorDescription(its), ...sandboxMember(document, its) },
    ];
  });

  const union = source === 'Error' ? 'ApiError' : source;
  const refs = (codes: Iterable<string>) => [...new Set(codes)].map((code) => ({ $ref: SCHEMAS + names.get(code) }));
  const closed = replaceResponses(document, uses, (codes) => oneOf(refs(codes)));
  const components = objectAt(closed, 'components');
  const { [source]: _envelope, ...others } = objectAt(components, 'schemas');
  const all = { description: 'Any error of this API.', oneOf: refs(byCode.keys()) };
  return {
    ...closed,
    components: { ...components, schemas: { [union]: all, ...Object.fromEntries(schemas), ...others } },
  };
}

function sandboxMember(document: OpenApiDocument, uses: readonly ErrorUse[]): object {
  const note = sandboxNote(document, uses);
  return note === null ? {} : { 'x-sandbox': note };
}

function oneOf(refs: { $ref: string }[]): object {
  return refs.length === 1 && refs[0] ? refs[0] : { oneOf: refs };
}

/** Returns the schema with its enums, the code and the status narrowed to what the examples have there. */
function narrow(
  schema: Record<string, unknown>,
  uses: readonly ErrorUse[],
  code: readonly string[],
  status: readonly string[],
): Record<string, unknown> {
  return narrowValue(
    schema,
    uses.map(({ value }) => value),
    [],
  );

  function narrowValue(
    own: Record<string, unknown>,
    values: readonly unknown[],
    trail: readonly string[],
  ): Record<string, unknown> {
    const exact = [code, status].some((each) => each.length > 0 && each.join('/') === trail.join('/'));
    if (exact || Array.isArray(own['enum'])) return { ...own, ...onlyThese(values) };
    if (!isObject(own['properties'])) return own;
    const required = Array.isArray(own['required']) ? own['required'] : [];
    const properties = Object.entries(own['properties']).flatMap(([name, property]) => {
      const members = values.flatMap((value) => (isObject(value) && name in value ? [value[name]] : []));
      if (members.length > 0 && isObject(property)) return [[name, narrowValue(property, members, [...trail, name])]];
      // Where more is allowed than is listed, only what this code comes with is listed.
      return own['additionalProperties'] === false || required.includes(name) ? [[name, property]] : [];
    });
    return { ...own, properties: Object.fromEntries(properties) };
  }
}

/** Returns `const` or `enum`; undefined takes the other one away, as JSON leaves such members out. */
function onlyThese(values: readonly unknown[]): { const?: unknown; enum?: unknown[] | undefined } {
  const different = [...new Set(values)];
  return different.length === 1 ? { const: different[0], enum: undefined } : { enum: different };
}

/** Returns the names of the schemas by code: `job_not_found` becomes `JobNotFoundError`. */
function schemaNames(document: OpenApiDocument, codes: readonly string[], source: string): Map<string, string> {
  const taken = new Set(Object.keys(objectAt(document['components'], 'schemas')).filter((name) => name !== source));
  const names = new Map<string, string>();
  for (const code of codes) {
    const words = code.split(/[^A-Za-z0-9]+/).filter(Boolean);
    const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
    const name = pascal.endsWith('Error') ? pascal : `${pascal}Error`;
    if (taken.has(name))
      throw new Error(`Failed to name the schema of the error "${code}": "${name}" is taken. Rename the other one.`);
    taken.add(name);
    names.set(code, name);
  }
  return names;
}

/** Returns the document with the schema of each of these responses replaced. */
function replaceResponses(
  document: OpenApiDocument,
  uses: readonly ErrorUse[],
  schemaOf: (codes: string[]) => object,
): OpenApiDocument {
  const places = new Map(uses.map(({ place }) => [place.join('\n'), place]));
  const copy = structuredClone(document);
  for (const [key, place] of places) {
    const codes = uses.filter((use) => use.place.join('\n') === key).map(({ code }) => code);
    const media = place.reduce<Record<string, unknown>>(objectAt, copy);
    media['schema'] = schemaOf(codes);
  }
  return copy;
}
