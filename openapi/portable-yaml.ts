import { Document, isScalar, visit } from 'yaml';
import type { Scalar } from 'yaml';

/**
 * Returns a JSON value as YAML that every parser reads as that value, whether it knows YAML 1.1 or 1.2: no anchors,
 * aliases or merge keys, and quotes around every text that is not plainly a text. Throws where a number can only be
 * written with an exponent, which the parsers read differently.
 * @param comment stands at the top, line by line
 */
export function portableYaml(value: unknown, comment = ''): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (comment !== '') document.commentBefore = comment.replace(/^(?=.)/gm, ' ');
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string') node.type = styleOf(node.value);
      if (typeof node.value === 'number') checkNumber(node.value);
    },
    Pair(_key, { key }) {
      if (isScalar(key)) key.type = isPlain(String(key.value)) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // They stand in double quotes only, where every parser knows this form.
  return text.replace(SPECIAL, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** Characters that YAML 1.1 takes for the end of a line, for a mark at the start of a file, or not at all. */
const SPECIAL = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;

function styleOf(text: string): Scalar.Type {
  if (isPlain(text)) return 'PLAIN';
  return isBlock(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
}

/** Whether a text is a text without quotes as well, in YAML 1.1 and 1.2. */
function isPlain(text: string): boolean {
  if (text.search(SPECIAL) !== -1 || !/^[A-Za-z$/][^\p{Cc}]*$/u.test(text)) return false;
  if (/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(text)) return false;
  return !/:(?: |$)| #| $/.test(text);
}

/** Whether a text of several lines can stand as it is, indented: with one end of line at its end, or none. */
function isBlock(text: string): boolean {
  if (!text.includes('\n') || text.search(SPECIAL) !== -1 || /^\s|\n\n$/.test(text)) return false;
  return text.split('\n').every((line) => /^$|^[^\p{Cc}]*[^\p{Cc}\s]$/u.test(line));
}

function checkNumber(value: number): void {
  if (!/[eE]|^-0$/.test(Object.is(value, -0) ? '-0' : String(value))) return;
  throw new Error(`Failed to write the number ${value} to YAML: parsers read its exponent differently. Round it.`);
}
