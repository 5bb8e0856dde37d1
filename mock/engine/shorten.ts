/**
 * Returns a text as it is, or its beginning and an ellipsis, at most `longest` characters in all.
 * @example shorten('abcdef', 4) // => 'abc…'
 */
export function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/**
 * Returns a value as JSON where that is short; an object or a list of many values is not written out at all, because
 * writing it would cost more than the message is worth.
 * @example preview(['a', 1]) // => '["a",1]'
 */
export function preview(value: unknown): string {
  let left = MOST_VALUES;
  try {
    return JSON.stringify(value ?? null, (_name, each: unknown) => {
      if (--left < 0) throw new RangeError('Too many values to show.');
      return typeof each === 'string' ? shorten(each, LONGEST_TEXT) : each;
    });
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

const MOST_VALUES = 50;
const LONGEST_TEXT = 200;
