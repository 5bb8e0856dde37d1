import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument } from './document.ts';
import { objectAt, textAt } from './object.ts';
import { isObject } from '../is-object.ts';

/**
 * Returns the text of `<id>.ts`: what openapi-typescript makes of the published document, with `Blob` for files, an
 * alias for each named schema, and a header that says what it is of. The library's own `rootTypes` would also name each
 * header, parameter and shared response, without their comments.
 */
export async function typesOf(id: string, published: OpenApiDocument): Promise<string> {
  const document = withTags(published);
  const ast = await openapiTS(JSON.stringify(document), { transform: (schema) => (isFile(schema) ? BLOB : undefined) });
  return [typesHeader(id, document), astToString(ast), aliases(document)].join('\n');
}

const BLOB = ts.factory.createTypeReferenceNode('Blob');

function isFile(schema: object): boolean {
  return 'format' in schema && schema.format === 'binary';
}

function typesHeader(id: string, document: OpenApiDocument): string {
  const info = objectAt(document, 'info');
  const { url } = objectAt(document, 'externalDocs');
  return comment([
    `Types of ${textAt(info, 'title')}, document version ${textAt(info, 'version')}.`,
    '',
    `Source: /openapi/${id}.yaml`,
    ...(typeof url === 'string' ? [`Vendor documentation: ${url}`] : []),
    ...(typeof url === 'string' ? ['Written by Latchkey, independent of the vendor.'] : ['Written by Latchkey.']),
    '',
    'Generated with openapi-typescript. Do not edit: generate it again from the source.',
  ]);
}

/** Returns `export type Job = components['schemas']['Job'];` for each schema, with what is said of it. */
function aliases(document: OpenApiDocument): string {
  return Object.entries(objectAt(objectAt(document, 'components'), 'schemas'))
    .filter(([name]) => /^[A-Za-z_$][\w$]*$/.test(name))
    .map(([name, schema]) => {
      const { description } = isObject(schema) ? schema : {};
      const said = typeof description === 'string' ? comment(description.split('\n')) : '';
      return `${said}export type ${name} = components["schemas"]["${name}"];\n`;
    })
    .join('');
}

function comment(lines: readonly string[]): string {
  return ['/**', ...lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd()), ' */', ''].join('\n');
}

/** Returns the document with `@sandbox` at the end of the description of each schema that only the mock has. */
function withTags(document: OpenApiDocument): OpenApiDocument {
  const components = objectAt(document, 'components');
  const schemas = Object.entries(objectAt(components, 'schemas')).map(([name, schema]) => {
    const note = isObject(schema) ? schema['x-sandbox'] : undefined;
    if (!isObject(schema) || typeof note !== 'string') return [name, schema];
    return [name, { ...schema, description: `${textAt(schema, 'description')}\n\n@sandbox ${note}`.trim() }];
  });
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
}
