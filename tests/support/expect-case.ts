import { expect } from 'vitest';
import type { JsonValue } from '../../openapi/contract.ts';
import type { Case } from '../../openapi/case.ts';

/** Expects an answer to be exactly that of a case: status, headers and body, but for members that differ each time. */
export async function expectCase(answer: Response, { expect: expected }: Case): Promise<void> {
  const text = await answer.clone().text();
  expect({ status: answer.status, text }).toMatchObject({ status: expected.status });

  for (const [name, value] of Object.entries(expected.headers)) {
    if (value === null) expect(answer.headers.has(name), `the header ${name} is there`).toBe(true);
    else expect(answer.headers.get(name), name).toBe(value);
  }
  if (!('content-type' in expected.headers)) expect(text).toBe('');
  else if (typeof expected.body === 'string') expect(text).toBe(expected.body);
  else expect(mask(JSON.parse(text) as JsonValue, expected.volatile)).toEqual(mask(expected.body, expected.volatile));
}

/** Returns a copy with the members at some JSON Pointers replaced. Throws where one of them is not there. */
export function mask(value: JsonValue, pointers: readonly string[]): JsonValue {
  return pointers.reduce((current, pointer) => replaceAt(current, pointer.split('/').slice(1), pointer), value);
}

function replaceAt(value: JsonValue | undefined, [name, ...rest]: string[], pointer: string): JsonValue {
  if (name === undefined) return '(volatile)';
  if (typeof value !== 'object' || value === null || !(name in value)) throw new Error(`There is no ${pointer}.`);
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === name ? replaceAt(item, rest, pointer) : item));
  }
  return { ...value, [name]: replaceAt(value[name], rest, pointer) };
}
