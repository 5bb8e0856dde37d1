import type { Answer } from '../../sandbox/answer.ts';

/**
 * Returns the URLs in a JSON body that are the mock's own, each once. `base` is where the mock is, such as
 * `http://localhost:4321/mock/`.
 */
export function linksOf(answer: Pick<Answer, 'isJson' | 'text'>, base: string): string[] {
  if (!answer.isJson) return [];
  const found = [...answer.text.matchAll(/"(https?:[^"\\\s]+)"/g)].map(([, url = '']) => url);
  return [...new Set(found)].filter((url) => url.startsWith(base));
}
