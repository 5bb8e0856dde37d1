import type { JsonValue } from './contract.ts';

/** More than any body that this sandbox reads: what a case may ask to be written out, in characters. */
const MOST_CHARACTERS = 64 * 1024 ** 2;

/** A text too long to be written out: pieces in order, each a text or one that is repeated. */
export interface LongText {
  $text: (string | { $repeat: { text: string; times: number } })[];
}

/** Whether the body of a case is a long text rather than JSON. */
export function isLongText(body: unknown): body is LongText {
  return typeof body === 'object' && body !== null && '$text' in body && Array.isArray(body.$text);
}

/** Returns a long text written out. Throws a RangeError where that would be more than 64 Mi characters. */
export function writeOut({ $text: pieces }: LongText): string {
  const lengthOf = (piece: LongText['$text'][number]) =>
    typeof piece === 'string' ? piece.length : piece.$repeat.text.length * piece.$repeat.times;
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  if (!(length <= MOST_CHARACTERS)) {
    throw new RangeError(`Failed to write out a text of ${length} characters: at most ${MOST_CHARACTERS} are.`);
  }
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.$repeat.text.repeat(piece.$repeat.times)))
    .join('');
}

/**
 * Returns a body of `bytes` bytes that begins and ends with the given texts.
 * @param fill one ASCII character, as often as it takes
 */
export function fillUp(head: string, tail: string, bytes: number, fill = 'a'): LongText {
  const own = new TextEncoder().encode(head + tail).byteLength;
  return { $text: [head, { $repeat: { text: fill, times: Math.max(0, bytes - own) } }, tail] };
}

/** Returns a JSON value of so many bytes: the object given, with one member more. */
export function fillUpJson(body: JsonValue, bytes: number): LongText {
  const text = JSON.stringify(body);
  if (!/^\{.*\}$/s.test(text)) return fillUp(text, '', bytes, ' ');
  return fillUp(`${text.slice(0, -1)}${text === '{}' ? '' : ','}"padding":"`, '"}', bytes);
}
