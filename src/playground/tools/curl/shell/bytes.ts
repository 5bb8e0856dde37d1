/**
 * A shell's words are bytes, JavaScript's are text. A byte that an escape names (`\xc3`) is carried as a lone surrogate,
 * U+DC80 to U+DCFF, until its word is complete; only then is it known whether its neighbors make a character of it.
 */
const CARRIED = /[\uDC80-\uDCFF]+/g;
const HAS_CARRIED = /[\uDC80-\uDCFF]/;

/** Returns the character that carries a byte, 0 to 255. ASCII carries itself. */
export function carryByte(byte: number): string {
  return String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
}

/** Returns a word with its carried bytes read as UTF-8, and whether some of them are no UTF-8. */
export function decodeCarried(word: string): { text: string; isDamaged: boolean } {
  if (!HAS_CARRIED.test(word)) return { text: word, isDamaged: false };
  let isDamaged = false;
  // Unpaired only: the second half of an emoji is in the same range.
  const text = word.replace(CARRIED, (carried, at: number) => {
    const isPaired = /[\uD800-\uDBFF]/.test(word.charAt(at - 1));
    const bytes = isPaired ? carried.slice(1) : carried;
    if (bytes === '') return carried;
    const decoded = new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0) - 0xdc00));
    if (decoded.includes('\uFFFD')) isDamaged = true;
    return carried.slice(0, carried.length - bytes.length) + decoded;
  });
  return { text, isDamaged };
}
