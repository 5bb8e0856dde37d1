import { mediaTypeOf, type Answer } from '../../sandbox/answer.ts';

/** The ways to look at a body, the first one at first. What a body is follows from its media type alone. */
export function viewsOf(answer: Answer | null): BodyViewName[] {
  if (!answer || answer.size === 0) return ['text'];
  if (answer.stream) return ['events', 'text'];
  if (answer.image) return answer.text === '' ? ['image'] : ['image', 'text'];
  if (/\b(x-subrip|vtt)$/.test(mediaTypeOf(answer))) return ['cues', 'text'];
  return answer.isJson ? ['text', 'tree'] : ['text'];
}

/**
 * Returns the addresses in a JSON body that are the mock's own, each once. `base` is where the mock is, such as
 * `http://localhost:4321/mock/`.
 */
export function linksOf(answer: Answer | null, base: string): string[] {
  if (!answer?.isJson) return [];
  const found = [...answer.text.matchAll(/"(https?:[^"\\\s]+)"/g)].map(([, address = '']) => address);
  return [...new Set(found)].filter((address) => address.startsWith(base));
}

export type BodyViewName = 'text' | 'tree' | 'image' | 'cues' | 'events';
