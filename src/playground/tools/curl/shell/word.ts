import { decodeAnsiC } from './ansi-c.ts';
import { decodeCarried } from './bytes.ts';
import { readExpansion } from './expansion.ts';
import { CMD_PROBLEM, ShellError, take, takeUntil, unclosed, within, type Scan } from './scan.ts';

/** A word of a command, its quotes undone and its variables replaced. */
export interface Word {
  text: string;
  /** Whether any part of it was quoted. */
  isQuoted: boolean;
  /** Whether it contains the output of another command. */
  isOutput: boolean;
}

/** Each word processor writes other quotes; the shell knows none of them. */
const TYPOGRAPHIC = /([“”„])([^“”„]*)[“”]|([‘’‚])([^‘’‚]*)[‘’]/y;

const PLAIN = /[^\s'"\\$`^;&|<>()]+/y;
const SINGLE = /'/y;
const DOUBLE = /\$?"/y;
const ANSI_C = /\$'/y;
const CONTINUED = /\\\r?\n/y;
const ESCAPED = /\\[^]?/y;
const CMD_CARET = /\^(?:[ \t]*(?:\r?\n|$)|")/y;
const CARET = /\^/y;
const IN_DOUBLE = /[^"\\$`]+/y;
const END_OF_DOUBLE = /"/y;
const IN_HEREDOC = /[^\\$`]+/y;
const IN_ANSI_C = /[^'\\]+|\\[^]/y;

/** Reads the word at the current place. Unquoted variables may make several words of it, or none. */
export function readWords(scan: Scan): Word[] {
  const reading: Reading = { scan, words: [], pieces: [], isQuoted: false, isOutput: false, braces: '' };
  readTypographic(reading);
  while (readPiece(reading));
  endWord(reading);
  if (reading.braces !== '' && /\{[^}]*(?:,|\.\.).*\}/.test(reading.braces))
    scan.notes.add('Outside quotes, a shell expands {…,…} into several words. It was read as written.');
  return reading.words;
}

/** Reads one piece of a word; false at its end. */
function readPiece(reading: Reading): boolean {
  const { scan, pieces } = reading;
  const from = scan.at;
  const plain = take(scan, PLAIN);
  if (plain) {
    pieces.push(plain[0]);
    if (reading.braces.length < 100 && (reading.braces !== '' || plain[0].includes('{')))
      reading.braces += plain[0].replace(/[^{},.]/g, '').slice(0, 20);
  } else if (take(scan, SINGLE)) quoted(reading, takeUntil(scan, "'", from));
  else if (take(scan, DOUBLE)) {
    const text = readDoubleQuoted(reading, from);
    quoted(reading, text);
    // cmd writes a quote within quotes twice; in a shell, nobody writes two quoted pieces without a space.
    if (text !== '' && scan.text[scan.at] === '"') throw new ShellError(CMD_PROBLEM);
  } else if (take(scan, ANSI_C)) quoted(reading, decodeAnsiC(takeAnsiC(scan, from)));
  else if (take(scan, CONTINUED)) return true;
  else if (take(scan, ESCAPED)) pieces.push(scan.text.slice(from + 1, scan.at));
  else if (take(scan, CMD_CARET)) throw new ShellError(CMD_PROBLEM);
  else if (take(scan, CARET)) pieces.push('^');
  else if (scan.text[from] === '$' || scan.text[from] === '`') {
    const { text, isOutput } = readExpansion(scan, false);
    reading.isOutput ||= isOutput;
    if (isOutput) pieces.push(text);
    else splitInto(reading, text);
  } else return false;
  return true;
}

/** Reads what stands between double quotes, behind the first one. */
function readDoubleQuoted(reading: Reading, from: number): string {
  const { scan } = reading;
  const pieces: string[] = [];
  for (;;) {
    const plain = take(scan, IN_DOUBLE);
    if (plain) pieces.push(plain[0]);
    else if (take(scan, END_OF_DOUBLE)) return pieces.join('');
    else if (take(scan, CONTINUED)) continue;
    else if (take(scan, ESCAPED)) pieces.push(unescaped(scan.text.slice(scan.at - 2, scan.at)));
    else if (scan.at >= scan.text.length) throw unclosed(scan, '"', from);
    else {
      const { text, isOutput } = readExpansion(scan, true);
      reading.isOutput ||= isOutput;
      pieces.push(text);
    }
  }
}

/** Returns the text of a heredoc whose delimiter was not quoted: variables are replaced, quotes are not undone. */
export function expandHeredoc(outer: Scan, text: string): { text: string; isOutput: boolean } {
  const scan = within(outer, text);
  const pieces: string[] = [];
  let isAnyOutput = false;
  while (scan.at < text.length) {
    const plain = take(scan, IN_HEREDOC);
    if (plain) pieces.push(plain[0]);
    else if (take(scan, /\\\n/y)) continue;
    else if (take(scan, ESCAPED)) pieces.push(text.slice(scan.at - 2, scan.at).replace(/^\\([$`\\])$/, '$1'));
    else {
      const { text: expanded, isOutput } = readExpansion(scan, true);
      isAnyOutput ||= isOutput;
      pieces.push(expanded);
    }
  }
  return { text: pieces.join(''), isOutput: isAnyOutput };
}

function readTypographic(reading: Reading): void {
  const { scan } = reading;
  const match = take(scan, TYPOGRAPHIC);
  if (!match) return;
  scan.notes.add('Typographic quotes (“ ” ‘ ’) were read as straight ones. A shell does not know them.');
  if (match[1] === undefined) quoted(reading, (match[4] ?? '').replace(/[“”„]/g, '"'));
  else {
    const inner = within(scan, `${(match[2] ?? '').replace(/[‘’‚]/g, "'").replaceAll('"', '\\"')}"`);
    quoted(reading, readDoubleQuoted({ ...reading, scan: inner }, 0));
  }
}

/** Moves behind the quote that ends `$'…'` and returns what stands in it, with its escapes. */
function takeAnsiC(scan: Scan, from: number): string {
  const start = scan.at;
  while (take(scan, IN_ANSI_C));
  if (!take(scan, SINGLE)) throw unclosed(scan, "'", from);
  return scan.text.slice(start, scan.at - 1);
}

/** In double quotes, a backslash escapes these characters and is itself kept before all others. */
function unescaped(pair: string): string {
  return pair.replace(/^\\(["\\$`])$/, '$1');
}

function quoted(reading: Reading, text: string): void {
  reading.isQuoted = true;
  reading.pieces.push(text);
}

/** A shell splits the value of an unquoted variable at its spaces. */
function splitInto(reading: Reading, value: string): void {
  const [first = '', ...rest] = value.split(/[ \t\n]+/);
  if (first !== '') reading.pieces.push(first);
  for (const each of rest) {
    endWord(reading);
    if (each !== '') reading.pieces.push(each);
  }
}

function endWord(reading: Reading): void {
  const { pieces, isQuoted, isOutput, scan } = reading;
  if (pieces.length === 0 && !isQuoted) return;
  const { text, isDamaged } = decodeCarried(pieces.join(''));
  if (isDamaged) scan.notes.add('Some bytes are not valid UTF-8. They were replaced with �.');
  reading.words.push({ text, isQuoted, isOutput });
  reading.pieces = [];
  reading.isQuoted = false;
  reading.isOutput = false;
}

interface Reading {
  scan: Scan;
  /** Complete words. */
  words: Word[];
  /** Of the word that is read now. */
  pieces: string[];
  isQuoted: boolean;
  isOutput: boolean;
  /** The braces, commas and dots that stand outside quotes. */
  braces: string;
}
