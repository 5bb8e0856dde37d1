import { expect, test } from 'vitest';
import { reasonOf } from './reason-of.ts';

test('returns a short output as it is', () => {
  expect(reasonOf('one\ntwo\n')).toBe('one\ntwo');
});

test('returns the last lines of a long output that runs no tests', () => {
  const output = Array.from({ length: 500 }, (_, n) => `line ${n}`).join('\n');

  expect(reasonOf(output)).toMatch(/^…\nline 480\n[^]*line 499$/);
});

test('names the tests that failed, and shows the first failure and the totals, given hundreds of failures', () => {
  const failures = Array.from(
    { length: 200 },
    (_, n) => ` FAIL  |unit| a.test.ts > case ${n}\nError: wrong\n  at ${n}`,
  );
  const reason = reasonOf([...failures, ' Tests  200 failed | 3 passed'].join('\n'));

  expect(reason).toMatch(/^FAIL {2}\|unit\| a\.test\.ts > case 0\nFAIL /);
  expect(reason).toContain('… and 180 more');
  expect(reason).toContain('Error: wrong\n  at 0\n');
  expect(reason).toMatch(/Tests {2}200 failed \| 3 passed$/);
  expect(reason.split('\n').length).toBeLessThan(80);
});
