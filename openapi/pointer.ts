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
