import type { JsonValue } from './contract.ts';

/**
 * Returns the member names that a JSON Pointer (RFC 6901) leads through.
 * @example pointerParts('/error/a~1b') // => ['error', 'a/b']
 */
export function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the member that a JSON Pointer (RFC 6901) names, or undefined. */
export function readPointer(value: JsonValue, pointer: string): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const part of pointerParts(pointer)) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, JsonValue>)[part];
  }
  return current;
}

/** Returns the text that a JSON Pointer names; empty where there is none. */
export function readText(value: JsonValue, pointer: string): string {
  const found = readPointer(value, pointer);
  return typeof found === 'string' ? found : '';
}

/** Returns a copy in which the member that a JSON Pointer (RFC 6901) names is another; objects on the way are made. */
export function writePointer(value: JsonValue, pointer: string, member: JsonValue): JsonValue {
  return writeMember(value, pointerParts(pointer), member);
}

function writeMember(value: JsonValue, [name, ...rest]: readonly string[], member: JsonValue): JsonValue {
  if (name === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return member;
  return { ...value, [name]: writeMember(value[name] ?? {}, rest, member) };
}
