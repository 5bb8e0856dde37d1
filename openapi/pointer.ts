import type { JsonValue } from './contract.ts';

/**
 * Returns the member names that a JSON Pointer (RFC 6901) leads through.
 * @example pointerParts('/error/a~1b') // => ['error', 'a/b']
 */
export function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part));
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

/**
 * Returns a copy in which the member that a JSON Pointer (RFC 6901) names is another. What is missing on the way is made
 * an object; in a list, `-` or the index after the last adds an entry, and any other index that it lacks changes nothing.
 */
export function writePointer(value: JsonValue, pointer: string, member: JsonValue): JsonValue {
  return writeMember(value, pointerParts(pointer), 0, member);
}

function writeMember(value: JsonValue, parts: readonly string[], depth: number, member: JsonValue): JsonValue {
  const name = parts[depth];
  if (name === undefined) return member;
  if (Array.isArray(value)) {
    const index = name === '-' ? value.length : /^(0|[1-9]\d*)$/.test(name) ? Number(name) : Infinity;
    if (index > value.length) return value;
    return value.toSpliced(index, 1, writeMember(value[index] ?? {}, parts, depth + 1, member));
  }
  if (typeof value !== 'object' || value === null) return member;
  const own = Object.hasOwn(value, name) ? value[name] : undefined;
  return { ...value, [name]: writeMember(own ?? {}, parts, depth + 1, member) };
}
