import { mediaTypeOf, type Answer } from './answer.ts';

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

/** Returns the cues of a subtitle file (SubRip or WebVTT); what is no cue is left out. */
export function cuesOf(text: string): Cue[] {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n{2,}/);
  return blocks.flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '');
    const timing = lines.findIndex((line) => line.includes('-->'));
    const [, start, end] = /^\s*(\S+)\s+-->\s+(\S+)/.exec(lines[timing] ?? '') ?? [];
    if (start === undefined || end === undefined) return [];
    return [{ start: start.replace(',', '.'), end: end.replace(',', '.'), text: lines.slice(timing + 1).join('\n') }];
  });
}

export type BodyViewName = 'text' | 'tree' | 'image' | 'cues' | 'events';

/** A piece of a subtitle file; the times are as they stand there, with a point before the milliseconds. */
export interface Cue {
  start: string;
  end: string;
  text: string;
}
