import { pick } from './random.ts';

/**
 * Returns a multipart body (RFC 2046, section 5.1) of about so many characters that costs as much as it can to take apart,
 * what was meant by it, and its media type. Many are broken: whoever reads them has to come to that.
 */
export function worstParts(random: () => number, names: readonly string[], size: number): Parts {
  const kind = pick(random, Object.keys(KINDS));
  const boundary = pick(random, ['x', '----WebKitFormBoundaryq8Zt2', '-'.repeat(70)]);
  const body =
    KINDS[kind]?.({ random, boundary, size, name: () => pick(random, [...names, 'x', '__proto__', '']) }) ?? '';
  return { title: `${kind} of ${body.length}`, body, mediaType: `multipart/form-data; boundary=${boundary}` };
}

const KINDS: Record<string, (making: Making) => string> = {
  'tiny parts': (making) => repeat(making, () => part(making, '')),
  'parts of one name': (making) => {
    const name = making.name();
    return repeat(making, () => part({ ...making, name: () => name }, 'a'));
  },
  files: (making) => repeat(making, (index) => part(making, 'RIFF', `; filename="${index}.wav"`)),
  'one large file': (making) =>
    part(making, pick(making.random, ['a', '\r\n', '--', '\r\n-']).repeat(making.size / 3), '; filename="a.wav"') +
    end(making),
  'headers of a part': ({ boundary, size }) =>
    `--${boundary}\r\n${'X-A: b\r\n'.repeat(size / 8)}\r\n\r\n--${boundary}--\r\n`,
  'one long header': ({ boundary, size, random }) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${pick(random, ['a', '; ', '="', '\\"', ' ']).repeat(size / 3)}"\r\n\r\na\r\n--${boundary}--\r\n`,
  'boundaries alone': ({ boundary, size }) => `--${boundary}\r\n`.repeat(size / (boundary.length + 4)),
  'almost boundaries': ({ boundary, size }) => `\r\n--${boundary.slice(0, -1)}`.repeat(size / (boundary.length + 3)),
  'no end': (making) => part(making, 'a'.repeat(making.size), '; filename="a.wav"'),
};

function part({ boundary, name }: Making, content: string, more = ''): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name()}"${more}\r\n\r\n${content}\r\n`;
}

function end({ boundary }: Making): string {
  return `--${boundary}--\r\n`;
}

function repeat(making: Making, make: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < making.size; length += parts.at(-1)?.length ?? 1) parts.push(make(parts.length));
  return parts.join('') + end(making);
}

interface Making {
  random: () => number;
  boundary: string;
  /** In characters, all of which are ASCII. */
  size: number;
  name: () => string;
}

/** A body, and what it is. */
interface Parts {
  title: string;
  body: string;
  mediaType: string;
}
