import { expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../openapi/cases.schema.json' with { type: 'json' };
import { CASES } from '../support/sandbox.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

test('accepts all cases', () => {
  validate(CASES);

  expect(validate.errors).toBeNull();
});

test.each([
  ['without its requests', { requests: undefined }],
  ['with no request', { requests: [] }],
  ['with a request to somewhere else', { requests: [{ method: 'GET', path: '/v1/jobs', headers: {}, body: null }] }],
  ['with a member that is none', { trigger: {} }],
  ['with an id of another form', { id: 'novapulse' }],
  ['of no known origin', { provenance: { kind: 'guess' } }],
])('refuses a case %s', (_, change) => {
  expect(validate([JSON.parse(JSON.stringify({ ...CASES[0], ...change }))])).toBe(false);
});
