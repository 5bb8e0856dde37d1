import type { OpenApiDocument, Schema } from './document.ts';

/**
 * Returns the document as the interactive reference takes it. What only Latchkey understands becomes plain OpenAPI:
 * file samples are left out of examples, so that the form asks for a file; the counter in examples gets a number; links
 * into the site get its base path and a text. Optional parameters are listed, but not sent until the reader says so.
 */
export function adaptDocument(document: OpenApiDocument, base: string): OpenApiDocument {
  return adapt(document, false) as OpenApiDocument;

  function adapt(value: unknown, isExample: boolean): unknown {
    if (typeof value === 'string') return isExample ? value.replaceAll('{n}', '1') : value;
    if (Array.isArray(value)) return value.map((item: unknown) => adapt(item, isExample));
    if (!isObject(value)) return value;

    const members = Object.entries(isOptionalParameter(value) ? unticked(value, document) : value);
    return Object.fromEntries(
      members.flatMap(([name, member]) => {
        if (isFileSample(member)) return [];
        // Scalar would send the whole list as the type of the part.
        if (name === 'contentType' && !isExample && isList(member)) return [];
        if (name === 'externalDocs') return [[name, withBase(member, base)]];
        return [[name, adapt(member, isExample || name === 'example' || name === 'examples')]];
      }),
    );
  }
}

/** Scalar ticks every parameter for which it finds a value, be it the first of those that are allowed. */
function unticked({ example, ...parameter }: Parameter, document: OpenApiDocument): object {
  const schema = resolve(parameter.schema, document);
  const value = example ?? schema.default ?? schema.enum?.[0];
  return value === undefined ? parameter : { ...parameter, examples: { default: { value, 'x-disabled': true } } };
}

function resolve(schema: Schema | undefined, document: OpenApiDocument): Schema {
  const [, name] = schema?.$ref?.match(/^#\/components\/schemas\/(.+)$/) ?? [];
  return (name === undefined ? schema : document.components?.schemas?.[name]) ?? {};
}

function withBase(docs: unknown, base: string): unknown {
  const isLinkIntoSite = isObject(docs) && typeof docs['url'] === 'string' && docs['url'].startsWith('/');
  return isLinkIntoSite ? { description: 'Guide', ...docs, url: base + String(docs['url']) } : docs;
}

function isOptionalParameter(value: Record<string, unknown>): value is Record<string, unknown> & Parameter {
  return (value['in'] === 'query' || value['in'] === 'header') && 'schema' in value && value['required'] !== true;
}

/** OpenAPI 3.1, Encoding Object: one media type, or several with commas between. */
function isList(contentType: unknown): boolean {
  return typeof contentType === 'string' && contentType.includes(',');
}

function isFileSample(value: unknown): boolean {
  return isObject(value) && '$file' in value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

interface Parameter {
  schema?: Schema;
  example?: unknown;
}
