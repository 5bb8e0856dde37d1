import type { IndexedSymptom } from './error-index.ts';

/**
 * Returns what a text looks like that a tool printed: the symptom with the surest sign; null where there is none.
 */
export function findSymptom(symptoms: readonly IndexedSymptom[], text: string): IndexedSymptom | null {
  const lower = text.toLowerCase();
  const scored = symptoms.map((symptom) => ({ symptom, score: scoreOf(symptom, lower) }));
  const [best] = scored.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score);
  return best?.symptom ?? null;
}

/** A sign of a cause counts more than what a tool prints for several causes; of two signs the longer one counts. */
function scoreOf({ printed, signs }: IndexedSymptom, text: string): number {
  const isPrinted = printed.some((parts) => parts.every((part) => text.includes(part)));
  const sizes = signs.filter((sign) => text.includes(sign)).map(({ length }) => length);
  return Math.max(isPrinted ? 1 : 0, ...sizes);
}
