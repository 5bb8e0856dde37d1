import { closestMatch } from 'leven';

/** How many characters may differ where something else was meant. */
const FARTHEST = 4;

/**
 * Returns what may have been meant by a name, as a sentence with a space before it.
 * @example nearest('novapuls', ['novastack', 'novapulse']) // => ' Did you mean "novapulse"?'
 */
export function nearest(name: string, known: readonly string[]): string {
  const best = closestMatch(name, known, { maxDistance: FARTHEST });
  if (best !== undefined) return ` Did you mean "${best}"?`;
  return known.length > 0 ? ` There is ${known.join(', ')}.` : '';
}
