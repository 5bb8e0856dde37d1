import { CASES } from './sandbox.ts';

/**
 * The first case of each status of an API, and of each operation: where a suite is about what carries a case, not about the
 * case, these tell of all. The others are for `npm run test:full`.
 */
export const REPRESENTATIVE_CASES = CASES.filter((example, index) => {
  const isFirst = (of: 'status' | 'operationId') =>
    CASES.findIndex((each) => each.api === example.api && each[of] === example[of]) === index;
  return isFirst('status') || isFirst('operationId');
});

/** All cases but those. */
export const OTHER_CASES = CASES.filter((example) => !REPRESENTATIVE_CASES.includes(example));
