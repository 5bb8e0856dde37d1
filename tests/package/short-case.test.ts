import { expect, test } from 'vitest';
import { shortCase } from '../../mock/package/build/short-case.ts';
import { isLongText, writeOut } from '../../openapi/long-text.ts';
import type { Case } from '../../openapi/case.ts';
import { expectCase } from '../support/expect-case.ts';
import { CASES, createTestSandbox, replay } from '../support/sandbox.ts';

const shortened = CASES.filter((each) => shortCase(each) !== each);

test('shortens the cases of headers that are too large, and no other', () => {
  expect(shortened.map(({ id }) => id)).toEqual(CASES.filter(({ status }) => status === 431).map(({ id }) => id));
  expect(JSON.stringify(shortened.map(shortCase)).length / shortened.length).toBeLessThan(3000);
});

test.each(shortened)('gets $id by the requests that are listed', async (example) => {
  const { requests, expect: expected } = shortCase(example);
  const { large: _, ...listed } = { ...example, requests, expect: expected };

  await expectCase(await replay(createTestSandbox().target, { requests }), listed);
});

test.each(shortened)('has the plain requests of $id in pieces', (example) => {
  const written = JSON.parse(JSON.stringify(shortCase(example).large), (_name, value: unknown) =>
    isLongText(value) ? writeOut(value) : value,
  ) as Pick<Case, 'requests' | 'expect'>;

  expect(written).toEqual({ requests: example.requests, expect: example.expect });
});
