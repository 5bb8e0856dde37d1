import { expect, test } from 'vitest';
import { readContract } from '../../openapi/generate/contract.ts';
import { REQUEST_TOPICS } from '../../src/contract/comparison.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { credentialLine } from '../../src/contract/credential-line.ts';
import { saltpanDocument } from '../support/saltpan/api.ts';

const saltpan = readContract('saltpan', saltpanDocument());

test('says that the documented APIs take a Bearer token, and what a made-up one takes', () => {
  const headers = REQUEST_TOPICS.find(({ title }) => title === 'Header and scheme');

  expect(headers?.facts(contractOf('novapulse')).map(({ code }) => code)).toContain('Authorization: Bearer …');
  expect(headers?.facts(saltpan).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['X-App-Id: …', 'Authorization: Basic …', '?api_key=…', 'Cookie: salt=…']),
  );
});

test.each([
  ['header', 'plain', 'X-App-Id: ', 'salt_1'],
  ['header', 'basic', 'Authorization: Basic ', btoa('salt_1:')],
  ['header', 'bearer', 'Authorization: Bearer ', 'salt_1'],
  ['query', 'plain', '?api_key=', 'salt_1'],
  ['cookie', 'plain', 'Cookie: salt=', 'salt_1'],
])('writes a key of a made-up API that goes into the %s as %s', (place, form, before, value) => {
  const carrier = Object.values(saltpan.credentials).find((each) => each.in === place && each.form === form);

  expect(carrier && credentialLine(carrier, 'salt_1')).toEqual({ before, value });
});
