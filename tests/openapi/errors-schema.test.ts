import { expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../openapi/errors.schema.json' with { type: 'json' };
import { allContracts } from '../../src/contract/contract.ts';
import { errorList } from '../../src/contract/error-list.ts';

const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
const errors = errorList(allContracts());

test('accepts all errors', () => {
  validate(errors);

  expect(validate.errors).toBeNull();
});

test('lists each error of each operation exactly once', () => {
  const documented = allContracts().flatMap((api) =>
    api.operations.flatMap(({ id, answers }) =>
      answers.filter(({ status }) => status >= 400).map(({ status, name }) => `${api.id} ${id} ${status} ${name}`),
    ),
  );
  const listed = errors.flatMap(({ api, operations, status, name }) =>
    operations.map((id) => `${api} ${id} ${status} ${name}`),
  );

  expect(listed.toSorted()).toEqual(documented.toSorted());
});

test('tells what to do about an error of one API', () => {
  const found = errors.filter(({ api, code }) => api === 'lumyx' && code === 'insufficient_balance');

  expect(found).toMatchObject([
    {
      status: 402,
      retry: 'never',
      page: '/lumyx/errors/insufficient_balance/',
      fix: [expect.stringMatching(/^Top up/), expect.anything(), expect.anything()],
    },
  ]);
});

test.each([
  ['without what to do', { fix: undefined }],
  ['with nothing to do', { fix: [] }],
  ['with a success', { status: 200 }],
  ['with a retry of another kind', { retry: 'sometimes' }],
  ['with a retry and no wait', { retry: 'after-wait', wait: undefined }],
  ['with a wait and no retry', { retry: 'never', wait: 'a minute' }],
  ['with a member that is none', { steps: [] }],
  ['of no known origin', { provenance: { kind: 'guess' } }],
])('refuses an error %s', (_, change) => {
  expect(validate([JSON.parse(JSON.stringify({ ...errors[0], ...change }))])).toBe(false);
});
