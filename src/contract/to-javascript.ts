import { format } from 'prettier';
import ts from 'typescript';

/** Returns a TypeScript file without its types, formatted: what a reader who has no compiler copies. */
export async function toJavaScript(text: string): Promise<string> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return format(outputText, { parser: 'babel', singleQuote: true, printWidth: 120 });
}
