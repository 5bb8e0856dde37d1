import { stripTypeScriptTypes } from 'node:module';
import { format } from 'prettier';

/** Returns a TypeScript file without its types, formatted: what a reader who has no compiler copies. */
export function toJavaScript(text: string): Promise<string> {
  return format(stripTypeScriptTypes(text), { parser: 'babel', singleQuote: true, printWidth: 120 });
}
