import { lintFromString, loadConfig } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { sourcePath } from '../../openapi/generate/files.ts';

const config = await loadConfig({ configPath: sourcePath('redocly.yaml') });

test('accept schemas whose properties are described', async () => {
  expect(
    await schemaProblems(withSchemas('Job: { properties: { id: { type: string, description: An ID. } } }')),
  ).toEqual([]);
});

test.each([
  ['beside a reference', "Job: { properties: { state: { $ref: '#/components/schemas/State' } } }"],
  ['of an item', 'Job: { items: { properties: { state: { type: string } } } }'],
  ['that is empty', "Job: { properties: { state: { type: string, description: ' ' } } }"],
])('refuse a property without a description %s, by its name', async (_where, schema) => {
  const problems = await schemaProblems(withSchemas(schema));

  expect(problems).toEqual([['schemas/property-has-description', expect.stringContaining('the property "state"')]]);
});

test('leave the properties of a condition alone', async () => {
  const schema = 'Job: { if: { properties: { state: { const: done } } }, then: { required: [at] } }';

  expect(await schemaProblems(withSchemas(schema))).toEqual([]);
});

test.each(['File', 'Response', 'Event'])('refuse a schema with the name %s, which programs use', async (name) => {
  const problems = await schemaProblems(withSchemas(`${name}: { type: string }`));

  expect(problems).toEqual([['schemas/schema-name-is-free', expect.stringContaining(`"${name}Object"`)]]);
});

test.each(['x-a: &a { b: 1 }\nx-c:\n  <<: *a\n', 'x-a: &a { b: 1 }\nx-c: { <<: *a }\n'])(
  'refuse a merge key, by its line: %j',
  async (yaml) => {
    const line = yaml.split('\n').findIndex((each) => each.includes('<<')) + 1;

    expect(await schemaProblems(yaml + withSchemas('Job: { type: string }'))).toEqual([
      ['schemas/no-merge-key', expect.stringContaining(`in line ${line}:`)],
    ]);
  },
);

test('leave "<<" in texts and comments alone', async () => {
  const yaml = "x-a: 'a << : b'\n# <<: *a\n";

  expect(await schemaProblems(yaml + withSchemas('Job: { type: string }'))).toEqual([]);
});

function withSchemas(schemas: string): string {
  return `openapi: 3.1.0\ninfo: { title: Things, version: 1.0.0 }\npaths: {}\ncomponents: { schemas: { ${schemas} } }\n`;
}

/** Returns rule and message of what the rules for schemas find. */
async function schemaProblems(source: string): Promise<[rule: string, message: string][]> {
  const problems = await lintFromString({ source, absoluteRef: sourcePath('document.yaml'), config });
  return problems.flatMap(({ ruleId, message }) => (ruleId.startsWith('schemas/') ? [[ruleId, message]] : []));
}
