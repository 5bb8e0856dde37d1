/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  'a an and at by can do does for from get how i in into is it me my of on or the to use what when with'.split(' '),
);

/**
 * Returns what is looked for in a text: its words in lower case, without those that say nothing, plurals as singulars.
 * @example wordsOf('How do I rotate API keys?') // => ['rotate', 'api', 'key']
 */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !EMPTY.has(word)).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
