import { isObject } from '../is-object.ts';

/** Returns the member of an object that is an object itself; an empty one where there is none. */
export function objectAt(value: unknown, name: string): Record<string, unknown> {
  const member = isObject(value) ? value[name] : undefined;
  return isObject(member) ? member : {};
}

/** Returns the member of an object that is a text; an empty one where there is none. */
export function textAt(value: unknown, name: string): string {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' ? member : '';
}
