import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../openapi/derive/load.ts';

const HEAD = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\n';
const load = (files: Record<string, string>) =>
  loadDocument('openapi.yaml', async (name) => {
    const text = files[name];
    if (text === undefined) throw new Error(`there is no file ${name}`);
    return text;
  });

describe('loadDocument', () => {
  test.each([
    ['a Swagger document', 'swagger: "2.0"\npaths: {}', /swagger2openapi/],
    ['another version', 'openapi: 4.0.0\npaths: {}', /3\.0, 3\.1 and 3\.2 are known/],
    ['webhooks alone', 'openapi: 3.1.0\nwebhooks: {}', /no paths/],
    ['something else', 'title: none', /no OpenAPI document/],
    ['no YAML, with the place', 'a: 1\nb: [c', /neither JSON nor YAML: .* \(line 2, column 6\)/],
    ['an alias within what it stands for', `${HEAD}paths: &p { /a: { get: *p } }`, /alias within/],
    ['aliases that multiply', bomb(), /values with its aliases written out/],
    [
      'endless nesting',
      `{"openapi":"3.1.0","paths":${'{"/a":'.repeat(300)}1${'}'.repeat(300)}}`,
      /nested more than|neither/,
    ],
  ])('refuses %s, and says why', async (_what, text, message) => {
    await expect(load({ 'openapi.yaml': text })).rejects.toThrow(message);
  });

  test('reads what it refers to in other files of its folder', async () => {
    const { resolve, unresolved } = await load({
      'openapi.yaml': `${HEAD}paths: { /pets: { get: { responses: { '200': { $ref: parts/pet.yaml#/ok } } } } }`,
      'parts/pet.yaml':
        'ok: { description: Fine, content: { application/json: { schema: { $ref: "../more.json#/Pet" } } } }',
      'more.json': '{"Pet":{"type":"object","properties":{"mother":{"$ref":"#/Pet"}}}}',
    });
    expect(unresolved).toEqual([]);
    expect(resolve('#/x-latchkey-files/more.json/Pet')).toMatchObject({ type: 'object' });
  });

  test.each([
    'https://example.com/a.yaml',
    '//example.com/a.yaml',
    '../outside.yaml',
    '/etc/passwd',
    'a/../../b.yaml',
    'file:///etc/passwd',
    '..%2fb.yaml',
  ])('does not follow a reference to %s', async (reference) => {
    const asked: string[] = [];
    const { unresolved } = await loadDocument('openapi.yaml', async (name) => {
      asked.push(name);
      return `${HEAD}paths: { /a: { get: { responses: { '200': { $ref: '${reference}' } } } } }`;
    });
    expect(asked).toEqual(['openapi.yaml']);
    expect(unresolved).toMatchObject([{ reference }]);
  });

  test('leaves references in extensions and examples alone', async () => {
    const { unresolved } = await load({
      'openapi.yaml': `${HEAD}x-docs: { $ref: none.md }\npaths: { /a: { get: { responses: { '200': { description: A, content: { application/json: { example: { $ref: none } } } } } } } }`,
    });
    expect(unresolved).toEqual([]);
  });
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, n) => `x${n + 1}: &x${n + 1} [${`*x${n}, `.repeat(9)}1]`);
  return `${HEAD}x0: &x0 [1]\n${levels.join('\n')}\npaths: { /a: { get: {} } }`;
}
