import { expect, test } from 'vitest';
import type { JsonSchema } from '../../openapi/contract.ts';
import { schemaWords } from '../../src/contract/schema.ts';

test.each<[JsonSchema, string]>([
  [{ type: 'string' }, 'string'],
  [{ type: ['string', 'null'] }, 'string or null'],
  [{ type: 'integer', minimum: 1, maximum: 100 }, 'integer, 1 to 100'],
  [{ type: 'integer', minimum: 1 }, 'integer, at least 1'],
  [{ type: 'number', maximum: 5 }, 'number, at most 5'],
  [{ type: 'string', minLength: 1, maxLength: 50_000 }, 'string, at most 50,000 characters'],
  [{ type: 'string', format: 'binary' }, 'file'],
  [{ type: 'string', format: 'uuid' }, 'uuid'],
])('returns the words given %j', (schema, words) => {
  expect(schemaWords(schema)).toBe(words);
});
