import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ApiContract, Trigger } from '../../openapi/contract.ts';
import type { OpenApiDocument } from '../../openapi/generate/bundle.ts';
import { expandCases } from '../../openapi/generate/cases.ts';
import { dereference } from '../../openapi/generate/dereference.ts';
import { checkExamples } from '../../openapi/generate/examples.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { DOCUMENTED } from '../support/contracts.ts';

const [api] = DOCUMENTED;
if (!api) throw new Error('There is no API to test with.');
const { id } = api.contract;
const document = JSON.parse(readFileSync(generatedPath(`${id}.json`), 'utf8')) as OpenApiDocument;

describe('expandCases', () => {
  test('refuses two cases of one operation that cannot be told apart', () => {
    const contract = withTrigger({ key: 'none' });

    expect(() => expandCases(contract)).toThrow(/^Failed to tell ".+" from ".+": their triggers are the same\./);
  });

  test.each<[Trigger, RegExp]>([
    [{ key: 'nobody' }, /demo key "nobody"/],
    [{ exhaust: 'per-century' }, /no limit of the policy "per-century"/],
    [{ after: [{ operation: 'dance' }] }, /no operation "dance"/],
  ])('refuses a trigger that names what is not there: %j', (trigger, message) => {
    expect(() => expandCases(withTrigger(trigger))).toThrow(message);
  });

  test('gives every request of a case an absolute address and complete headers', () => {
    for (const { requests } of expandCases(api.contract)) {
      for (const { path, headers, body } of requests) {
        expect(path.startsWith(`/mock/${id}/`)).toBe(true);
        expect(path).not.toMatch(/[{}]/);
        if (body !== null) expect(headers).toHaveProperty('Content-Type');
      }
    }
  });
});

describe('checkExamples', () => {
  test('accepts the documents as they are', () => {
    expect(() => checkExamples(api.contract, document)).not.toThrow();
  });

  test('refuses an example that breaks its schema, and says which', () => {
    const contract = structuredClone(api.contract);
    const answer = contract.operations[0]?.answers.find(({ status }) => status === 401);
    if (answer) answer.value = { error: { code: 5 } };

    expect(() => checkExamples(contract, document)).toThrow(
      new RegExp(`^Failed to accept the example "${answer?.name}" of ${id} ${contract.operations[0]?.id} 401: `),
    );
  });
});

describe('dereference', () => {
  test('puts in what is referred to, and keeps what stands beside', () => {
    const resolved = dereference({ a: { $ref: '#/b~1c/0', note: 'kept' }, 'b/c': [{ d: { $ref: '#/e' } }], e: 1 });

    expect(resolved['a']).toEqual({ d: expect.anything(), note: 'kept' });
  });

  test('refuses a reference that leads nowhere, or back to itself', () => {
    expect(() => dereference({ a: { $ref: '#/nowhere' } })).toThrow('Failed to resolve "#/nowhere"');
    expect(() => dereference({ a: { b: { $ref: '#/a' } } })).toThrow('Failed to resolve "#/a": it refers to itself');
  });
});

/** Returns the contract with the trigger of the last answer of its first operation changed. */
function withTrigger(trigger: Trigger): ApiContract {
  const contract = structuredClone(api?.contract) as ApiContract;
  const answer = contract.operations[0]?.answers.at(-1);
  if (answer) answer.trigger = trigger;
  return contract;
}
