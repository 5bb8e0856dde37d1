import type { JsonValue } from '../../openapi/contract.ts';
import { wordsOf } from './words.ts';

/**
 * Reads what somebody pasted: a code, a line of a response, a body, or all of `curl -i`. Nothing is looked up here, so
 * `names` may hold words that are no error's.
 * @example readPaste('HTTP/1.1 429 Too Many Requests').status // => 429
 */
export function readPaste(text: string): Paste {
  const names = new Set<string>();
  const texts = new Set<string>();
  const trimmed = text.trim();
  texts.add(trimmed);

  const json = readJson(trimmed);
  for (const value of json?.strings ?? quoted(trimmed)) {
    texts.add(value);
    names.add(value);
  }
  // Codes have an underscore, or are shouted; both are rare in prose.
  for (const [name] of trimmed.matchAll(/\b[A-Za-z]+(?:_[A-Za-z0-9]+)+\b|\b[A-Z]{4,}\b/g)) names.add(name);
  // A reason of the mock, such as authenticate/expired.
  for (const [name] of trimmed.matchAll(/(?<![\w/.-])[a-z]+\/[a-z][a-z0-9_-]*(?![\w/.])/g)) names.add(name);
  names.add(trimmed);

  // A single word is a header's name only where a value follows.
  const headers = [...trimmed.matchAll(/(?<![\w-])([A-Za-z][A-Za-z0-9]*(?:(?:-[A-Za-z0-9]+)+(?=\s*:|$)|(?=:\s+\S)))/g)];
  return {
    status: statusOf(trimmed),
    names: [...names],
    body: json?.value ?? null,
    texts: [...texts],
    realm: /\brealm="([^"]*)"/.exec(trimmed)?.[1] ?? null,
    headers: headers.map(([, name = '']) => name.toLowerCase()),
    words: isTyped(trimmed) ? wordsOf(trimmed) : [],
  };
}

/** Returns the words that a full-text search should look for: of a pasted answer only what names the error. */
export function searchTerm(text: string): string {
  const { status, names, headers } = readPaste(text);
  const trimmed = text.trim();
  const code = names.find((name) => /^[a-z0-9]+(_[a-z0-9]+)+$/i.test(name));
  const isPaste = /[{}":]|^<? ?HTTP\//.test(trimmed);
  if (!isPaste) return text;
  return code ?? headers[0] ?? (status === null ? text : String(status));
}

function statusOf(text: string): number | null {
  for (const pattern of STATUS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return NAMES[text.toLowerCase().replace(/[.!]$/, '')] ?? numberIn(text);
}

/** How a status stands in what servers and clients print, the surest first. */
const STATUS: readonly RegExp[] = [
  /\bHTTP\/[\d.]+ (\d{3})\b/,
  // got, httpx, requests, Java, PowerShell
  /\bresponse code:? (\d{3})\b/i,
  /\b(?:client|server) error '(\d{3})\b/i,
  /\b([45]\d\d) (?:client|server) error\b/i,
  /\(([45]\d\d)\) [A-Z]/,
  // .NET, Guzzle, reqwest, a browser's console
  /\b([45]\d\d) \([A-Z]/,
  /[`(]([45]\d\d) [A-Z]/,
  /\bstatus of ([45]\d\d)\b/,
  /(?:error|status)(?: code)?:?\s+([1-5]\d\d)\b/i,
  /\bstatus_?code["']?\s*[:=]\s*["']?(\d{3})\b/i,
  /^(?:status(?: code)?:?\s*)?([1-5]\d\d)(?:\s+[A-Za-z][A-Za-z' -]*)?$/i,
  /"status"\s*:\s*(\d{3})\b/i,
];

/** Statuses by the names that RFC 9110 and RFC 6585 give them. */
const NAMES: Readonly<Record<string, number>> = {
  'bad request': 400,
  unauthorized: 401,
  'payment required': 402,
  forbidden: 403,
  'method not allowed': 405,
  'content too large': 413,
  'payload too large': 413,
  'unsupported media type': 415,
  'unprocessable entity': 422,
  'unprocessable content': 422,
  'too many requests': 429,
  'service unavailable': 503,
};

/** One status among a few typed words, as in "lumyx 402". */
function numberIn(text: string): number | null {
  const numbers = isTyped(text) ? [...text.matchAll(/\b[45]\d\d\b/g)] : [];
  return numbers.length === 1 && text.split(/\s+/).length <= 3 ? Number(numbers[0]) : null;
}

/** A few words that somebody typed, and nothing that was pasted. */
function isTyped(text: string): boolean {
  return text.length <= 60 && /^[\p{L}\p{N} _?'-]+$/u.test(text);
}

function readJson(text: string): { strings: string[]; value: JsonValue } | null {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (start < 0 || end < start) return null;
  const strings: string[] = [];
  try {
    const value = JSON.parse(text.slice(start, end + 1), (_, member: unknown) => {
      if (typeof member === 'string') strings.push(member);
      return member;
    }) as JsonValue;
    return { strings, value };
  } catch {
    return null;
  }
}

/** A body that was shortened is no JSON any more, but its strings are still between quotes. */
function quoted(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) => value);
}

export interface Paste {
  status: number | null;
  /** Words that may be error codes, as they were written. */
  names: string[];
  /** The body, where a whole one is there. */
  body: JsonValue;
  /** Texts that may be messages. */
  texts: string[];
  /** Whose challenge it is, where one is there (RFC 9110, section 11.5). */
  realm: string | null;
  /** Words that may be names of headers, in lower case. */
  headers: string[];
  /** What is looked for, where somebody typed a few words. */
  words: string[];
}
