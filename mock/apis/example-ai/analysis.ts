import type { Schemas } from './types.ts';

/*
 * Reads a text by short lists of words. It finds what its examples show and little more, which is enough to see the form
 * of an answer.
 */

/** Returns how a text sounds, from -1 to 1: the balance of its kind and unkind words. */
export function measureSentiment(text: string): Required<Data>['sentiment'] {
  const words = wordsOf(text);
  const kind = words.filter((word) => KIND.has(word)).length;
  const unkind = words.filter((word) => UNKIND.has(word)).length;
  const score = kind + unkind === 0 ? 0 : hundredths((kind - unkind) / (kind + unkind));
  return { score, label: labelOf(score) };
}

/** Returns the names in a text: words with a capital within a sentence, neighbours together. */
export function findEntities(text: string): Required<Data>['entities'] {
  const found = new Map<string, Entity>();
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)) {
    // One word with a capital that stands in the list of common ones only begins its sentence.
    if (!name.includes(' ') && COMMON.has(name.toLowerCase())) continue;
    const type = kindOf(name, text);
    found.set(name, { text: name, type, confidence: name.includes(' ') ? 0.94 : 0.87 });
  }
  return [...found.values()];
}

/** Returns up to five words that come most often, names and common words left out; the first has score 1. */
export function findKeywords(text: string): Required<Data>['keywords'] {
  const counts = new Map<string, number>();
  const plain = findEntities(text).reduce((rest, entity) => rest.replaceAll(entity.text, ''), text);
  for (const word of wordsOf(plain)) {
    if (word.length > 3 && !COMMON.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5);
  const most = sorted[0]?.[1] ?? 1;
  return sorted.map(([word, count]) => ({ text: word, score: hundredths(count / most) }));
}

function labelOf(score: number): Required<Data>['sentiment']['label'] {
  if (score > 0.2) return 'positive';
  return score < -0.2 ? 'negative' : 'neutral';
}

function kindOf(name: string, text: string): Entity['type'] {
  if (ORGANIZATION.test(name)) return 'organization';
  const before = text.slice(0, text.indexOf(name));
  return /\b(in|at|from|to|near)(?: the)? $/i.test(before) ? 'location' : 'person';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

const KIND = new Set(
  'good great kind love loved lovely happy calm quiet wonderful excellent friendly helpful'.split(' '),
);
const UNKIND = new Set('bad slow rude hate hated sad angry loud awful terrible broken late useless'.split(' '));
const COMMON = new Set(
  'a an and are as at be but by for from has have he her his in is it its of on or our she that the their them they this to was we were will with you your'.split(
    ' ',
  ),
);
const ORGANIZATION = /\b(Hotel|Bank|University|Institute|Company|Energy|Museum|Inc|Ltd)\b/;

type Data = Schemas['AnalysisAnswer']['data'];
type Entity = Required<Data>['entities'][number];
