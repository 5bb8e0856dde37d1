import { expect, test } from 'vitest';
import { checkDocument } from '../../openapi/derive/check.ts';
import { openText } from '../support/derived/replay.ts';
import { SHOP } from '../support/derived/shop.ts';

test('checkDocument lists what a reader would miss, each with its line', async () => {
  const text = SHOP.replace('example: { name: Table } } }', 'example: { name: Table } } }')
    .replace('example: [{ id: 1, name: Lamp }', 'example: [{ id: one }')
    .replace('security: []', 'security: [{ nobody: [] }]')
    .replace("'204': { description: Gone }", "'204': { $ref: 'https://example.com/gone.yaml' }");
  const { source, derived } = await openText(text);
  const findings = checkDocument(source, derived);
  const lines = text.split('\n');

  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['undeclared-scheme', 'example-breaks-schema', 'reference']),
  );
  const rules = (rule: string) => findings.filter((each) => each.rule === rule);
  expect(rules('no-401').map(({ message }) => message)).toContain('GET /items/{itemId} needs a key and has no 401.');
  expect(rules('no-429')).toHaveLength(6);
  expect(rules('no-example').length).toBeGreaterThan(1);
  const [reference] = rules('reference');
  expect(lines[(reference?.line ?? 0) - 1]).toContain('gone.yaml');
  const [broken] = rules('example-breaks-schema');
  expect(lines[(broken?.line ?? 0) - 1]).toContain('application/json');
});
