import type { JsonValue } from '../../openapi/contract.ts';
import { readPointer } from '../../openapi/pointer.ts';

/** Returns the names of the fields of the object in which a JSON Pointer ends, in alphabetical order. */
export function namesNextTo(body: JsonValue, pointer: string): string[] {
  const parent = readPointer(body, pointer.replace(/\/[^/]*$/, ''));
  return typeof parent === 'object' && parent !== null ? Object.keys(parent).toSorted() : [];
}
