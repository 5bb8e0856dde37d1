import { Refusal } from '../errors.ts';

/** How deep a body may be nested: what walks through it calls itself for every level. */
const DEEPEST = 100;

/**
 * How many values a body may hold: each costs more than its bytes, to parse, to check and to answer for. One for every
 * 40 bytes of the largest body, and never fewer than 20,000.
 */
const BYTES_PER_VALUE = 40;
const FEWEST_VALUES = 20_000;

/** A smaller body can neither hold that many values nor be nested that deeply. */
const SMALLEST_COUNTED = 2 * DEEPEST;

/**
 * Returns the value of a JSON text in UTF-8 (RFC 8259), of an operation that reads `largest` bytes and `most` values. Throws
 * the documented refusal for what is no JSON, is nested too deeply, or holds too many values; that is known before anything
 * is made of it.
 */
export function parseJson(bytes: Uint8Array, largest: number, most = usualMost(largest)): unknown {
  if (bytes.byteLength > SMALLEST_COUNTED) measure(bytes, most);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw malformed('is not valid JSON');
  }
}

function usualMost(largest: number): number {
  return Math.max(FEWEST_VALUES, Math.floor(largest / BYTES_PER_VALUE));
}

/** Returns the refusal of a body that cannot be read. */
export function malformed(problem: string): Refusal {
  return new Refusal('validate/malformed-body', `The body ${problem}.`, {
    otherwise: ['validate/value'],
    values: { field: 'body', problem },
  });
}

/** Goes once through the bytes. In UTF-8 no part of another character looks like one of these. */
function measure(bytes: Uint8Array, mostValues: number): void {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at += 1;
      while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    } else if (byte === COMMA || byte === COLON) values += 1;
    else if (byte === OPEN_OBJECT) depth += 1;
    else if (byte === OPEN_LIST) {
      depth += 1;
      // Lists in lists need neither commas nor colons.
      values += 1;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
    if (depth > DEEPEST) throw malformed(`is nested more than ${DEEPEST} levels deep`);
    if (values > mostValues) throw tooMany(mostValues, 'values');
  }
}

/** Returns the refusal of a body that has more of something than is read. */
export function tooMany(most: number, what: string): Refusal {
  const limit = `${most.toLocaleString('en')} ${what}, the most that the mock reads`;
  return new Refusal('validate/size', `The body has more than ${limit}.`, { values: { limit } });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
