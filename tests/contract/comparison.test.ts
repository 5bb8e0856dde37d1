import { expect, test } from 'vitest';
import { LIMIT_TOPICS } from '../../src/contract/comparison.ts';
import { contractOf } from '../../src/contract/contract.ts';

test.each([
  ['novapulse', 'Retry-After'],
  ['example-ai', 'error.details.retry_after'],
])('says that %s tells how long to wait in %s', (id, where) => {
  const wait = LIMIT_TOPICS.find(({ title }) => title === 'How long to wait');

  expect(wait?.facts(contractOf(id)).map(({ code }) => code)).toEqual([where]);
});
