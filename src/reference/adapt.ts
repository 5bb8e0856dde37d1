import { hasMembers, type OpenApiDocument, type Schema, type SecurityScheme } from './document.ts';
import { fileMention, isFileSample } from './samples.ts';

/**
 * Returns the document as the interactive reference takes it. What only Latchkey understands becomes plain OpenAPI:
 * file samples become mentions of their file, which form and code samples name; the counter in examples gets a number;
 * links into the site get its base path and a text. Optional parameters are listed, but not sent until the reader says so.
 * Where a key is optional, it is sent; where it is what OAuth hands out, it is a Bearer token, for nothing here asks a
 * vendor's server for one.
 */
export function adaptDocument(document: OpenApiDocument, site: Site): OpenApiDocument {
  return withTokens(adapt(document, false) as OpenApiDocument);

  function adapt(value: unknown, isExample: boolean): unknown {
    if (typeof value === 'string') return isExample ? value.replaceAll('{n}', '1') : value;
    if (Array.isArray(value)) return value.map((item: unknown) => adapt(item, isExample));
    if (isFileSample(value)) return fileMention(value.$file);
    if (!hasMembers(value)) return value;

    const members = Object.entries(isOptionalParameter(value) ? unticked(value, document) : value);
    return Object.fromEntries(
      members.flatMap(([name, member]) => {
        if (name === 'externalDocs') return [[name, withBase(member, site)]];
        if (name === 'security' && !isExample && Array.isArray(member)) return [[name, withoutNone(member)]];
        // A code sample would write the whole list of allowed types as the type of its file.
        if (name === 'contentType' && !isExample && String(member).includes(',')) return [];
        return [[name, adapt(member, isExample || name === 'example' || name === 'examples')]];
      }),
    );
  }
}

function withTokens(document: OpenApiDocument): OpenApiDocument {
  const schemes = document.components?.securitySchemes;
  if (!schemes) return document;
  const securitySchemes = Object.fromEntries(Object.entries(schemes).map(([name, scheme]) => [name, asToken(scheme)]));
  return { ...document, components: { ...document.components, securitySchemes } };
}

function asToken(scheme: SecurityScheme): SecurityScheme {
  if (scheme.type !== 'oauth2' && scheme.type !== 'openIdConnect') return scheme;
  const { description = '' } = scheme;
  return { type: 'http', scheme: 'bearer', description };
}

/** Scalar sends no key where one of the alternatives is none. */
function withoutNone(alternatives: readonly object[]): object[] {
  const asking = alternatives.filter((each) => Object.keys(each).length > 0);
  return asking.length > 0 ? asking : [...alternatives];
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

/** The published documents name this site in full, or by a path where the build did not know its URL. */
function withBase(docs: unknown, { root, base }: Site): unknown {
  if (!hasMembers(docs) || typeof docs['url'] !== 'string') return docs;
  const { url } = docs;
  const before = [root, base].find((each) => url.startsWith(each));
  return before === undefined ? docs : { description: 'Guide', ...docs, url: base + url.slice(before.length) };
}

function isOptionalParameter(value: Record<string, unknown>): value is Record<string, unknown> & Parameter {
  return (value['in'] === 'query' || value['in'] === 'header') && 'schema' in value && value['required'] !== true;
}

interface Parameter {
  schema?: Schema;
  example?: unknown;
}

interface Site {
  /** What stands before the site's paths in the document, with a slash at its end. */
  root: string;
  /** What stands before them in the page, with a slash at its end. */
  base: string;
}
