import { phraseOf } from '../../openapi/derive/phrases.ts';

/**
 * A status code with its name, as RFC 9110 has it; empty for a status that no RFC has.
 * @example statusName(404) // => 'Not Found'
 */
export function statusName(status: number): string {
  const phrase = phraseOf(status);
  return phrase.startsWith('Status ') ? '' : phrase;
}
