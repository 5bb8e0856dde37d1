import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { generatedPath } from '../../openapi/generate/files.ts';

test.each(API_IDS)('the types of %s let a client leave out what has a default', (id) => {
  const { paths, components } = JSON.parse(readFileSync(generatedPath(`${id}.json`), 'utf8')) as OpenApiDocument;
  const bodies = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((operation) => Object.values(operation.requestBody?.content ?? {})),
  );

  // openapi-typescript asks for such members in a named schema, for it cannot know that it is that of a request.
  const named = bodies.flatMap(({ schema }) => schema.$ref?.split('/').at(-1) ?? []);
  const asking = named.filter((name) =>
    Object.values(components.schemas[name]?.properties ?? {}).some((member) => 'default' in member),
  );

  expect(asking).toEqual([]);
});

interface OpenApiDocument {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } }>>;
  components: { schemas: Record<string, { properties?: Record<string, object> }> };
}
