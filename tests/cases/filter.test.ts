import { expect, test } from 'vitest';
import { NO_FILTER, passes, readFilter, writeFilter, type FilteredCase } from '../../src/cases/filter.ts';

const EXPIRED: FilteredCase = {
  id: 'novapulse/listJobs/401/expired_api_key',
  api: 'novapulse',
  status: 401,
  summary: 'The key’s expiry date has passed',
  forced: false,
  from: 'seed',
};

test('reads what it wrote, and passes over what is no filter', () => {
  const filter = { ...NO_FILTER, api: 'novapulse', status: '4xx', q: 'a b' };

  expect(writeFilter(filter)).toBe('?api=novapulse&status=4xx&q=a+b');
  expect(readFilter(`${writeFilter(filter)}&case=x`)).toEqual(filter);
  expect(writeFilter(NO_FILTER)).toBe('');
});

test.each([
  [{}, true],
  [{ api: 'novapulse', status: '401', kind: 'natural', from: 'seed' }, true],
  [{ status: '4xx' }, true],
  [{ q: 'EXPIRY listjobs' }, true],
  [{ api: 'nova-embed' }, false],
  [{ status: '403' }, false],
  [{ status: '5xx' }, false],
  [{ kind: 'forced' }, false],
  [{ from: 'sandbox' }, false],
  [{ q: 'expiry createJob' }, false],
])('given %o a case of another kind does not pass', (change, expected) => {
  expect(passes({ ...NO_FILTER, ...change }, EXPIRED)).toBe(expected);
});
