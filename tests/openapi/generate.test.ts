import { describe, expect, test } from 'vitest';
import type { ApiContract, JsonSchema, Trigger } from '../../openapi/contract.ts';
import { expandCases } from '../../openapi/generate/cases.ts';
import { dereference, resolveReferences, selfContained } from '../../openapi/generate/dereference.ts';
import { DOCUMENTED } from '../support/contracts.ts';

const [api] = DOCUMENTED;
if (!api) throw new Error('There is no API to test with.');
const { id } = api.contract;

describe('expandCases', () => {
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

describe('dereference', () => {
  test('puts in what is referred to, and keeps what stands beside', () => {
    const resolved = dereference({ a: { $ref: '#/b~1c/0', note: 'kept' }, 'b/c': [{ d: { $ref: '#/e' } }], e: 1 });

    expect(resolved['a']).toEqual({ d: expect.anything(), note: 'kept' });
  });

  test('refuses a reference that leads nowhere, or only to references', () => {
    expect(() => dereference({ a: { $ref: '#/nowhere' } })).toThrow('Failed to resolve "#/nowhere"');
    expect(() => dereference({ a: { $ref: '#/b' }, b: { $ref: '#/a' } })).toThrow('Failed to resolve "#/b"');
  });

  test('leaves extensions and data alone, and properties that are called like them not', () => {
    const document = {
      'x-own': { $ref: 'elsewhere' },
      example: { $ref: '#/a' },
      properties: { example: { $ref: '#/a' }, 'x-real': { $ref: '#/a' } },
      a: { type: 'string' },
    };

    expect(dereference(document)).toEqual({
      ...document,
      properties: { example: { type: 'string' }, 'x-real': { type: 'string' } },
    });
  });

  test('keeps references to what contains itself, or is very large', () => {
    const big = { description: 'x'.repeat(30_000) };
    const document = {
      components: { schemas: { Tree: { items: { $ref: '#/components/schemas/Tree' } }, Big: big } },
      tree: { $ref: '#/components/schemas/Tree' },
      big: { $ref: '#/components/schemas/Big' },
    };

    const { document: resolved, definitions } = resolveReferences(document);

    expect(resolved).toMatchObject({ tree: { $ref: '#/$defs/Tree' }, big: { $ref: '#/$defs/Big' } });
    expect(selfContained(resolved['tree'] as JsonSchema, definitions)).toEqual({
      $ref: '#/$defs/Tree',
      $defs: { Tree: { items: { $ref: '#/$defs/Tree' } } },
    });
  });
});

/** Returns the contract with the trigger of the last answer of its first operation changed. */
function withTrigger(trigger: Trigger): ApiContract {
  const contract = structuredClone(api?.contract) as ApiContract;
  const answer = contract.operations[0]?.answers.at(-1);
  if (answer) answer.trigger = trigger;
  return contract;
}
