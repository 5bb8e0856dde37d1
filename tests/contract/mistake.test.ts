import { expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { contractOf } from '../../src/contract/contract.ts';
import { answerTo, MISTAKES } from '../../src/contract/mistake.ts';

test.each(API_IDS.flatMap((id) => MISTAKES.map((mistake) => ({ id, mistake, title: mistake.title }))))(
  '$id has an answer to "$title" that needs no force',
  ({ id, mistake }) => {
    const found = answerTo(mistake, contractOf(id));

    expect(found?.answer.status).toBeGreaterThanOrEqual(400);
    expect(found?.example.natural).toBe(true);
  },
);

test('takes the same operation for every mistake that any operation can show', () => {
  for (const id of API_IDS) {
    const [missing, ...others] = MISTAKES.slice(0, 5).map((mistake) => answerTo(mistake, contractOf(id)));

    expect(others.map((each) => each?.operation.id)).toEqual(others.map(() => missing?.operation.id));
  }
});
