import { expect, test } from 'vitest';
import { allContracts } from '../../src/contract/contract.ts';
import { errorCodes } from '../../src/contract/error.ts';
import { fixOf } from '../../src/contract/fix.ts';
import { retryDecisions } from '../../src/contract/retry-list.ts';

test.each([...allContracts().map((api) => [api]), allContracts()])(
  'retryDecisions leaves out no error, and contradicts no fix',
  (...apis) => {
    const decisions = retryDecisions(apis);

    for (const api of apis) {
      for (const { code, status, cases } of errorCodes(api)) {
        const [first] = cases;
        const retry = first && fixOf(api.id, first.answer)?.retry;
        const listed = decisions.filter(
          ({ statuses, codes }) =>
            statuses.includes(status) ||
            codes.some((each) => each.api === api && each.code === code && each.status === status),
        );
        const rest = decisions.filter(({ others }) => others.includes(status));
        const [decision] = listed.length > 0 ? listed : rest;
        expect({ code, retry: decision?.retry }).toEqual({ code, retry });
      }
    }
  },
);

test('retryDecisions puts what can be retried first', () => {
  expect(retryDecisions(allContracts()).map(({ retry }) => retry)).toEqual(['with-backoff', 'after-wait', 'never']);
});
