import { carryByte } from './bytes.ts';

const NAMED: Record<string, string> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
};

const ESCAPE =
  /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3})|c([^])|([abeEfnrtv\\'"?]))/g;

/**
 * Returns what the text between `$'` and `'` stands for (Bash manual, 3.1.2.4 "ANSI-C Quoting"). Bytes above ASCII are
 * carried, see bytes.ts. As in Bash, nothing follows a NUL.
 */
export function decodeAnsiC(text: string): string {
  const decoded = text.replace(
    ESCAPE,
    (_, hex?: string, short?: string, long?: string, octal?: string, control?: string, name?: string) => {
      if (hex !== undefined) return carryByte(parseInt(hex, 16));
      if (octal !== undefined) return carryByte(parseInt(octal, 8) & 0xff);
      if (control !== undefined) return carryByte(control.charCodeAt(0) & 0x1f);
      const code = short ?? long;
      return code === undefined ? (NAMED[name ?? ''] ?? '') : codePoint(parseInt(code, 16));
    },
  );
  const end = decoded.indexOf('\0');
  return end === -1 ? decoded : decoded.slice(0, end);
}

function codePoint(code: number): string {
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
