import { expect, test } from 'vitest';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const CLOCK = '/mock/console/v1/clock';
const TEN_YEARS = 315_360_000;

test('moves the clock as far as it goes, and then no further', async () => {
  const sandbox = createTestSandbox();

  const statuses = [
    (await advance(sandbox, TEN_YEARS - 60)).status,
    (await advance(sandbox, 60)).status,
    (await advance(sandbox, 1)).status,
  ];

  expect(statuses).toEqual([200, 200, 400]);
  expect(await (await sandbox.send({ path: CLOCK })).json()).toMatchObject({ offset: TEN_YEARS });
});

test('moves the clock once, given two moves at the same moment of which only one is possible', async () => {
  const sandbox = createTestSandbox();

  const answers = await Promise.all([advance(sandbox, TEN_YEARS), advance(sandbox, TEN_YEARS)]);

  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
});

test('says how far the clock still goes', async () => {
  const sandbox = createTestSandbox();
  await advance(sandbox, TEN_YEARS - 90.5);

  const answer = await advance(sandbox, 120);

  expect(((await answer.json()) as { detail: string }).detail).toContain("The member 'advance' must be at most 90.5:");
});

function advance({ send }: TestSandbox, seconds: number): Promise<Response> {
  return send({ method: 'POST', path: CLOCK, body: { advance: seconds } });
}
