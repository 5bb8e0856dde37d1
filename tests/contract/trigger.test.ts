import { expect, test } from 'vitest';
import type { Trigger } from '../../openapi/contract.ts';
import { describeTrigger } from '../../src/contract/trigger.ts';
import { answerOf, contractOf, operationOf } from '../../src/contract/contract.ts';

const api = contractOf('novapulse');
const operation = operationOf(api, 'ingestAudio');
const describe = (trigger: Trigger) =>
  describeTrigger(api, operation, { ...answerOf(operation, 'invalid_parameter'), name: 'a_case', trigger });

test('names the demo key given a key', () => {
  expect(describe({ key: 'expired' })).toEqual(['Use the demo key `expired`.']);
});

test('says to leave out the key given none', () => {
  expect(describe({ key: 'none' })).toEqual(['Leave out the key.']);
});

test('says each change given a patch of the request', () => {
  const sentences = describe({ request: { query: { limit: 0 }, body: { file: null, pipeline: 'everything' } } });

  expect(sentences).toEqual([
    'Set the parameter `limit` to `0`.',
    'Leave out the field `file`.',
    'Set the field `pipeline` to `everything`.',
  ]);
});

test('says the earlier calls first and the exhaustion last given both', () => {
  const sentences = describe({ after: [{ operation: 'ingestAudio' }], key: 'tight', exhaust: 'per-minute' });

  expect(sentences).toEqual([
    'Do this first: upload a recording (`ingestAudio`).',
    'Use the demo key `tight`.',
    'Repeat the request until the limit `per-minute` is exceeded.',
  ]);
});

test('says which header asks for it given a case that no request can cause', () => {
  expect(describe({ force: true })).toEqual([
    'A server-side error: simulate it with the header `Prefer: example=a_case`.',
  ]);
});

test('states what the API takes and what the mock reads given a body that is too large', () => {
  expect(describe({ oversize: true })).toEqual([
    'Send more than 16 MB: the API accepts 500 MB, the mock reads 16 MB.',
    'Or simulate it with the header `Prefer: example=a_case`.',
  ]);
});

test('says to send the example given nothing to change', () => {
  expect(describe({})).toEqual(['Send the example request with a valid key.']);
});

test('says something of every error of every API', () => {
  for (const each of api.operations) {
    for (const answer of each.answers.filter(({ status }) => status >= 400)) {
      expect(describeTrigger(api, each, answer).join(' ')).toMatch(/\.$/);
    }
  }
});
