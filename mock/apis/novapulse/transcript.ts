import type { components } from '../../../openapi/generated/novapulse.ts';
import { exampleOf } from '../../engine/answer/example.ts';
import { contract } from './contract.ts';

/*
 * Every recording in this sandbox turns out to hold the same call: the one in the document's examples, spoken as slowly
 * or as fast as fills the recording. It is made up, like the people in it.
 */
export const TRANSCRIPTION = exampleOf(contract, 'getTranscription', 'json') as unknown as Required<
  Schemas['Transcription']
>;
export const INSIGHTS = exampleOf(contract, 'getInsights', 'all') as unknown as Required<Schemas['Insights']>;

/** What the placeholders of the redacted text stand for, in the order in which they come. */
const PERSONAL_DATA = ['Robin Hale', '4471 2093', 'Ines Farrow'];

/** Returns the segments of a recording of so many seconds, with or without speakers, word times and personal data. */
export function segments(options: { seconds: number; labels: boolean; words: boolean; redacted: boolean }): Segment[] {
  let next = 0;
  return TRANSCRIPTION.segments.map(({ speaker, ...asWritten }) => {
    const segment = stretch(asWritten, options.seconds);
    const text = options.redacted
      ? segment.text
      : segment.text.replace(/\[[A-Z_]+\]/g, () => PERSONAL_DATA[next++] ?? '');
    return {
      ...segment,
      ...(options.labels && speaker && { speaker }),
      text,
      ...(options.words && { words: wordTimes(text, segment) }),
    };
  });
}

/** Returns the sentiment of each turn of a call of so many seconds, of one speaker or of both. */
export function sentimentSegments(
  seconds: number,
  speaker: 'Agent' | 'Customer' | undefined,
): typeof INSIGHTS.sentiment.segments {
  return INSIGHTS.sentiment.segments
    .filter((segment) => speaker === undefined || segment.speaker === speaker)
    .map((segment) => stretch(segment, seconds));
}

/** Returns a segment where it is in a recording of so many seconds. */
function stretch<T extends { start: number; end: number }>(segment: T, seconds: number): T {
  const factor = seconds / TRANSCRIPTION.duration_seconds;
  return { ...segment, start: hundredths(segment.start * factor), end: hundredths(segment.end * factor) };
}

/** Returns the label of a score, by the documented bands. */
export function labelOf(score: number): Schemas['SentimentLabel'] {
  if (score >= 0.5) return 'positive';
  return score <= -0.4 ? 'negative' : 'neutral';
}

/** Words share their turn's time by their length, as no recogniser is at work here. */
function wordTimes(text: string, { start, end }: Pick<Segment, 'start' | 'end'>): NonNullable<Segment['words']> {
  const perCharacter = (end - start) / text.length;
  let at = start;
  return text.split(' ').map((word) => {
    const from = at;
    at += (word.length + 1) * perCharacter;
    return { word, start: hundredths(from), end: hundredths(Math.min(end, at)) };
  });
}

function hundredths(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

type Schemas = components['schemas'];
export type Segment = Schemas['Segment'];
