import type { Located } from '../located.ts';

const ALPHABETS: Record<string, string> = { base62: '0-9A-Za-z', hex: '0-9a-f' };

/** Returns what a key of this environment looks like, of any by default; null where the document does not say it. */
export function keyPattern(format: Located | undefined, environment?: string): KeyForm | null {
  const alphabet = ALPHABETS[format?.get('alphabet').text ?? ''];
  const length = format?.get('length').value;
  if (!format || alphabet === undefined || typeof length !== 'number') return null;

  const lengths = [
    length,
    ...format
      .get('alsoAccepted')
      .members()
      .map(({ value }) => value),
  ];
  const prefixes = format
    .get('environments')
    .members()
    .filter((each) => environment === undefined || each.get('id').text === environment)
    .map((each) => each.get('prefix').text ?? '');
  return {
    words: `${prefixes.join(' or ')} and ${lengths.join(' or ')} characters of ${format.get('alphabet').text}`,
    test: (value) =>
      prefixes.some(
        (prefix) =>
          value.startsWith(prefix) &&
          lengths.includes(value.length - prefix.length) &&
          new RegExp(`^[${alphabet}]+$`).test(value.slice(prefix.length)),
      ),
  };
}

interface KeyForm {
  /** The end of a sentence that begins with “a key must be”. */
  words: string;
  test: (value: string) => boolean;
}
