/**
 * Returns a short text that a regular expression matches: of alternatives the first, of a class its first character, and
 * everything as rarely as it may come. An empty text where the expression holds what this does not read. The caller has
 * to try the text: look-arounds and back-references are not heeded.
 */
export function textFor(pattern: string): string {
  const reader: Reader = { pattern, at: 0, left: MOST };
  try {
    return readAlternatives(reader);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return '';
    throw error;
  }
}

function readAlternatives(reader: Reader): string {
  const first = readSequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    readSequence(reader);
  }
  return first;
}

function readSequence(reader: Reader): string {
  let text = '';
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] ?? '')) {
    if ((reader.left -= 1) < 0) throw new SyntaxError('too long');
    const atom = readAtom(reader);
    text += atom.repeat(readCount(reader));
    if (text.length > LONGEST) throw new SyntaxError('too long');
  }
  return text;
}

function readAtom(reader: Reader): string {
  const character = take(reader);
  if (character === '^' || character === '$') return '';
  if (character === '.') return 'a';
  if (character === '[') return readClass(reader);
  if (character === '\\') return readEscape(reader);
  if (character !== '(') return character;
  const isAhead = /^\?(<?[=!])/.exec(reader.pattern.slice(reader.at, reader.at + 4));
  reader.at += isAhead
    ? isAhead[0].length
    : (/^\?(?::|<[^>]*>|[a-z]*:)/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 0);
  const inner = readAlternatives(reader);
  if (take(reader) !== ')') throw new SyntaxError('a group is not closed');
  return isAhead ? '' : inner;
}

/** Returns how often what is before stands at least; where it may be left out it is, but for one of `*`. */
function readCount(reader: Reader): number {
  const [whole, sign, least] =
    /^(?:([*+?])|\{(\d+)(?:,\d*)?\})[?+]?/.exec(reader.pattern.slice(reader.at, reader.at + 24)) ?? [];
  if (whole === undefined) return 1;
  reader.at += whole.length;
  if (least !== undefined) return Math.min(Number(least), LONGEST);
  return sign === '+' ? 1 : 0;
}

function readEscape(reader: Reader): string {
  const character = take(reader);
  const known = ESCAPES[character];
  if (known !== undefined) return known;
  if (character === 'u' || character === 'x') {
    const digits = /^(?:\{[\da-f]+\}|[\da-f]{2,4})/i.exec(reader.pattern.slice(reader.at))?.[0] ?? '';
    reader.at += digits.length;
    return String.fromCodePoint(Number.parseInt(digits.replaceAll(/[{}]/g, '') || '41', 16));
  }
  if (character === 'p' || character === 'P') {
    reader.at += /^\{[^}]*\}/.exec(reader.pattern.slice(reader.at))?.[0].length ?? 0;
    return 'a';
  }
  return character;
}

function readClass(reader: Reader): string {
  const isNot = reader.pattern[reader.at] === '^';
  if (isNot) reader.at += 1;
  const members: string[] = [];
  const start = reader.at;
  while (reader.at === start || reader.pattern[reader.at] !== ']') {
    const character = take(reader);
    members.push(character === '\\' ? readEscape(reader) : character);
  }
  reader.at += 1;
  if (!isNot) return members.find((each) => /[a-z0-9]/i.test(each)) ?? members[0] ?? '';
  return 'aA1-_ ~é'.split('').find((each) => !isWithin(each, members)) ?? '';
}

/** Whether a character is one of a class, ranges included. */
function isWithin(character: string, members: readonly string[]): boolean {
  return members.some((each, index) => {
    const [before, after] = [members[index - 1], members[index + 1]];
    if (each === '-' && before !== undefined && after !== undefined) return character >= before && character <= after;
    return each === character;
  });
}

function take(reader: Reader): string {
  const character = reader.pattern[reader.at];
  if (character === undefined) throw new SyntaxError('it ends too early');
  reader.at += 1;
  return character;
}

const ESCAPES: Record<string, string> = {
  d: '1',
  w: 'a',
  s: ' ',
  D: 'a',
  W: '-',
  S: 'a',
  b: '',
  B: '',
  n: '\n',
  t: '\t',
  r: '\r',
  f: '\f',
  v: '\v',
  0: '\0',
  A: '',
  Z: '',
  z: '',
};

const MOST = 2000;
const LONGEST = 1000;

interface Reader {
  pattern: string;
  at: number;
  /** How many parts may still be read. */
  left: number;
}
