import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/reference/fields.ts';
import { isShared, sharedByStatus, sharedErrors } from '../../src/reference/responses.ts';
import { DOCUMENTED } from '../support/contracts.ts';

describe.for(DOCUMENTED.map(({ contract }) => contract))('the static reference of $id', (api) => {
  const shared = sharedErrors(api);

  test('shows every answer of every operation exactly once: as its own, or among the shared errors', () => {
    for (const operation of api.operations) {
      const own = operation.answers.filter((answer) => !isShared(answer, shared)).map(({ name }) => name);
      const common = sharedByStatus(operation, shared).flatMap(({ names }) => names);
      expect([...own, ...common].toSorted(), operation.id).toEqual(
        operation.answers.map(({ name }) => name).toSorted(),
      );
    }
  });

  test('gives each shared error an anchor of its own', () => {
    expect(new Set(shared.map(({ anchor }) => anchor)).size).toBe(shared.length);
    for (const { operations } of shared) expect(operations.length).toBeGreaterThan(1);
  });

  test('lists every parameter and every field of every body', () => {
    for (const operation of api.operations) {
      const names = fieldsOf(operation).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(operation.parameters.map(({ name }) => name)));
      expect(names).toEqual(expect.arrayContaining(Object.keys(operation.body?.schema.properties ?? {})));
    }
  });
});

test('lists the fields within a body by their paths', () => {
  const items = { type: 'object', required: ['role'], properties: { role: { type: 'string', enum: ['a', 'b'] } } };
  const schema = { type: 'object', properties: { messages: { type: 'array', items } } };

  const fields = fieldsOf({ parameters: [], body: { schema } });

  expect(fields.map(({ name, isRequired, values }) => ({ name, isRequired, values }))).toEqual([
    { name: 'messages', isRequired: false, values: 'array' },
    { name: 'messages[].role', isRequired: true, values: 'one of a, b' },
  ]);
});
