import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
};

/** Returns what the compiler says of TypeScript files that are on no disk: their absolute paths, and their texts. */
export function typeProblems(programs: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => programs.has(name) || fileExists(name);
  host.readFile = (name) => programs.get(name) ?? readFile(name);
  // What no test changes is read once for all: the declarations of the language and of packages.
  host.getSourceFile = (name, ...others) => {
    const isKept = name.includes('/node_modules/');
    const file = (isKept ? kept.get(name) : undefined) ?? getSourceFile(name, ...others);
    if (isKept && file) kept.set(name, file);
    return file;
  };
  const program = ts.createProgram([...programs.keys()], OPTIONS, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

const kept = new Map<string, ts.SourceFile>();
