import { expect } from 'vitest';
import type { Case } from '../../openapi/case.ts';
import { compareAnswer } from '../../openapi/compare.ts';

/** Expects an answer to be exactly that of a case: status, headers and body, but for members that differ each time. */
export async function expectCase(answer: Response, { expect: expected }: Pick<Case, 'expect'>): Promise<void> {
  const text = await answer.clone().text();
  const differences = compareAnswer(expected, { status: answer.status, headers: answer.headers, text });

  expect(
    differences.map(({ part, received }) => ({ part, value: received })),
    text,
  ).toEqual(differences.map(({ part, expected: value }) => ({ part, value })));
}
