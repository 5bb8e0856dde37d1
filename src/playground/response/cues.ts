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

/** A piece of a subtitle file; the times are as they stand there, with a point before the milliseconds. */
export interface Cue {
  start: string;
  end: string;
  text: string;
}
