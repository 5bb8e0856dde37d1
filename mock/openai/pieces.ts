/**
 * Returns a text cut into the pieces in which it is streamed: words, each with the space before it.
 *
 * @example pieces('One more time.') // => ['One', ' more', ' time.']
 */
export function pieces(text: string): string[] {
  return text.match(/\s*\S+(?:\s+$)?/g) ?? (text === '' ? [] : [text]);
}
