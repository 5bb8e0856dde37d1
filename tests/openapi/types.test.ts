import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { generatedPath, sourcePath } from '../../openapi/generate/files.ts';

const command = join(dirname(createRequire(import.meta.url).resolve('openapi-typescript')), '../bin/cli.js');

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

test.each([...API_IDS, 'console'])('the openapi-typescript command gives the published types of %s', (id) => {
  const types = execFileSync(process.execPath, [command, sourcePath(`${id}.yaml`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

  expect(types.trimEnd()).toBe(readFileSync(generatedPath(`${id}.ts`), 'utf8').trimEnd());
});

interface OpenApiDocument {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } }>>;
  components: { schemas: Record<string, { properties?: Record<string, object> }> };
}
