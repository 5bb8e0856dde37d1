import { lintFromString, loadConfig } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { sourcePath } from '../../openapi/generate/files.ts';

const config = await loadConfig({ configPath: sourcePath('redocly.yaml') });

test('accept a document that keeps them', async () => {
  expect(await lintErrors(validDocument())).toEqual([]);
});

describe('refuse a document', () => {
  test('with an error that cannot be triggered', async () => {
    const document = validDocument();
    delete errorExample(document)['x-trigger'];

    expect(await lintErrors(document)).toEqual([
      ['latchkey/example-has-trigger', ERROR_EXAMPLE, expect.stringContaining('Add x-trigger')],
    ]);
  });

  test.each([undefined, 'elsewhere/rule', 'limit', 'limit/Per Minute'])(
    'with an error whose reason is %s',
    async (reason) => {
      const document = validDocument();
      errorExample(document)['x-reason'] = reason;

      expect(await lintErrors(document)).toEqual([
        ['latchkey/example-has-reason', ERROR_EXAMPLE, expect.stringContaining('<step>/<rule>')],
      ]);
    },
  );

  test.each([undefined, 'hearsay', {}, { public: 1 }])('with an example whose provenance is %j', async (provenance) => {
    const document = validDocument();
    errorExample(document)['x-provenance'] = provenance;

    expect(await lintErrors(document)).toEqual([
      ['latchkey/example-has-provenance', ERROR_EXAMPLE, expect.stringContaining('seed, { public')],
    ]);
  });

  test('with an error without a named example', async () => {
    const document = validDocument();
    document.paths['/things'].get.responses['401'].content['application/json'].examples = {};

    expect(await lintErrors(document)).toEqual([
      [
        'latchkey/error-has-named-examples',
        '#/paths/~1things/get/responses/401',
        expect.stringContaining('application/json'),
      ],
    ]);
  });

  test('with an operation that does not say where it comes from', async () => {
    const { 'x-provenance': _provenance, ...get } = validDocument().paths['/things'].get;

    expect(await lintErrors({ ...validDocument(), paths: { '/things': { get } } })).toEqual([
      ['latchkey/operation-has-provenance', '#/paths/~1things/get', expect.stringContaining('x-provenance')],
    ]);
  });

  test('with an operation that no page explains', async () => {
    const { externalDocs: _page, ...get } = validDocument().paths['/things'].get;

    expect(await lintErrors({ ...validDocument(), paths: { '/things': { get } } })).toEqual([
      ['latchkey/operation-has-help', '#/paths/~1things/get', expect.stringContaining('externalDocs.url')],
    ]);
  });
});

const ERROR_EXAMPLE = '#/paths/~1things/get/responses/401/content/application~1json/examples/no_key';

/** Returns rule, place and message of every problem. */
async function lintErrors(document: object): Promise<[rule: string, pointer: string | undefined, message: string][]> {
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: sourcePath('document.json'), config });
  return problems.map(({ ruleId, location, message }) => [ruleId, location[0]?.pointer?.replace(/\/$/, ''), message]);
}

function errorExample(document: ReturnType<typeof validDocument>): Record<string, unknown> {
  return document.paths['/things'].get.responses['401'].content['application/json'].examples['no_key'] ?? {};
}

/** Returns the smallest document that keeps every rule. */
function validDocument() {
  const examples: Record<string, Record<string, unknown>> = {
    no_key: {
      value: { code: 'no_key' },
      'x-trigger': { key: 'none' },
      'x-reason': 'authenticate/missing',
      'x-provenance': { sandbox: 'For this test.' },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: 'https://things.example' }],
    tags: [{ name: 'Things', description: 'All things.' }],
    security: [{ key: [] }],
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          summary: 'List things',
          tags: ['Things'],
          externalDocs: { url: '/things/' },
          'x-provenance': 'seed',
          responses: {
            '200': {
              description: 'The things.',
              content: {
                'application/json': {
                  schema: { type: 'array' },
                  examples: { none: { value: [], 'x-provenance': 'seed' } },
                },
              },
            },
            '401': {
              description: 'There is no key.',
              content: { 'application/json': { schema: { type: 'object' }, examples } },
            },
          },
        },
      },
    },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  };
}
