import { expect, test } from 'vitest';
import { bodyTextOf } from '../../../mock/engine/answer/body-text.ts';
import type { AnswerContract, ApiContract } from '../../../openapi/contract.ts';

const CONTRACT = {
  envelope: { message: '/error/message', details: '/error/details' },
  trace: { header: 'X-Trace', pointer: '/trace' },
} as ApiContract;

const ANSWER = {
  mediaType: 'application/json',
  value: { error: { code: 'gone', message: 'The job j is gone.', wait: 1 } },
  message: 'The job {id} is gone.',
  fill: { '/error/wait': 'seconds' },
} as unknown as AnswerContract;

const write = (filling: Partial<Parameters<typeof bodyTextOf>[2]>, answer: Partial<AnswerContract> = {}) =>
  bodyTextOf({ ...ANSWER, ...answer }, CONTRACT, { traceId: null, ...filling });

test('is the documented example where nothing is filled in', () => {
  expect(JSON.parse(write({}) ?? '')).toEqual(ANSWER.value);
});

test('fills in message, values, details and trace, whatever characters they have', () => {
  const problems = [{ field: 'a', code: 'REQUIRED', message: 'is missing' }];
  const answer = { ...ANSWER };
  for (const id of ['"1"', '\u00000\u0000', '{seconds}', 'é\n']) {
    const text = bodyTextOf(answer, CONTRACT, { values: { id, seconds: 30 }, details: problems, traceId: `t-${id}` });

    expect(JSON.parse(text ?? '')).toEqual({
      error: { code: 'gone', message: `The job ${id} is gone.`, wait: 30, details: problems },
      trace: `t-${id}`,
    });
  }
});

test('leaves what has no value as the example has it', () => {
  expect(JSON.parse(write({ values: { id: 'k' } }) ?? '')).toEqual({
    error: { code: 'gone', message: 'The job k is gone.', wait: 1 },
  });
});

test('writes text as it is, and no body where none is documented', () => {
  const text = { mediaType: 'text/plain', value: 'Gone: j', message: 'Gone: {id}', fill: {} };

  expect(write({ values: { id: '"k"' } }, text)).toBe('Gone: "k"');
  expect(write({}, text)).toBe('Gone: j');
  expect(write({ values: { id: 'k' } }, { mediaType: null })).toBeNull();
});
