import type { Segment } from './transcript.ts';

/** Returns segments as SubRip: times with a comma before the milliseconds. */
export function toSrt(segments: readonly Segment[]): string {
  return segments
    .map(
      ({ id, start, end, speaker, text }) =>
        `${id}\n${clock(start, ',')} --> ${clock(end, ',')}\n${speaker ? `${speaker}: ` : ''}${text}\n`,
    )
    .join('\n');
}

/** Returns segments as WebVTT, speakers as voice spans. */
export function toVtt(segments: readonly Segment[]): string {
  const cues = segments.map(
    ({ id, start, end, speaker, text }) =>
      `${id}\n${clock(start, '.')} --> ${clock(end, '.')}\n${speaker ? `<v ${speaker}>` : ''}${text}\n`,
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Returns segments as one line each. */
export function toText(segments: readonly Segment[]): string {
  return segments.map(({ speaker, text }) => `${speaker ? `${speaker}: ` : ''}${text}\n`).join('');
}

/** @example clock(4.2, ',') // => '00:00:04,200' */
function clock(seconds: number, separator: ',' | '.'): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23).replace('.', separator);
}
