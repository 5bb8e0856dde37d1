/** What a reader has to do before the samples of a page run in an empty folder: found out from the samples themselves. */
import type { ApiContract } from '../../openapi/contract.ts';

/** Packages that samples may import, by language: what a sample imports and what installs it have the same name. */
const PACKAGES = { npm: ['openai', 'openapi-fetch'], pip: ['requests', 'openai'] };

/** What installs the package of this site, by the name that samples import. */
export const OWN_PACKAGE = { name: 'latchkey', url: 'http://localhost:4321/download/latchkey.tgz' };

/** The clients at `/samples/` that samples may import, by the name that they import. */
const CLIENTS: Readonly<Record<string, Client>> = {
  './api-client.js': { file: 'api-client.js', packages: [] },
  './api-client.ts': { file: 'api-client.ts', packages: [] },
  api_client: { file: 'api_client.py', packages: ['requests'] },
};

/** How fences name the languages in which samples are programs, with the name that readers know. */
const LANGUAGES: Readonly<Record<string, SetupLanguage>> = {
  js: 'JavaScript',
  javascript: 'JavaScript',
  mjs: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  python: 'Python',
  py: 'Python',
};

/** The order in which pages show them. */
const ORDER = ['JavaScript', 'TypeScript', 'Python'] as const;

/** What a program has that a reader runs; a function that is only shown needs no folder. */
export const STANDS_ALONE = /localhost:4321|process\.env|os\.(?:environ|getenv)|^(?:import(?! type)|from)\s/m;

/** What a test has, which a runner runs in the reader's own project. */
export const RUNNER = /from '(?:vitest|node:test)'|latchkey\/(?:vitest|jest|playwright)/;

/**
 * Returns what has to be done before the samples of a page run, from a fresh shell and an empty folder.
 * @param blocks the code of a page, in its order; languages that hold no program are passed over
 * @param apis the APIs whose keys samples may use
 */
export function setupOf(blocks: readonly Block[], apis: readonly ApiContract[]): Setup {
  const programs = blocks.filter(({ language }) => language in LANGUAGES || isShell(language));
  const keys = apis.flatMap(({ id, envVar, demoKeys: [first] }) => {
    const use = programs.findIndex(({ code }) => new RegExp(String.raw`\b${envVar}\b`).test(code));
    if (use < 0 || !first) return [];
    const isSet = programs.slice(0, use + 1).some(({ code }) => code.includes(`export ${envVar}=${first.value}`));
    return isSet ? [] : [{ api: id, name: envVar, value: first.value }];
  });
  const alone = programs.filter(({ code }) => !RUNNER.test(code));
  const run = alone.filter(({ code }) => STANDS_ALONE.test(code)).map(({ language }) => LANGUAGES[language]);
  const languages = ORDER.filter((language) => run.includes(language));
  const ids = apis.map(({ id }) => id);
  return {
    keys,
    languages: languages.map((language) => {
      const own = alone.filter((block) => LANGUAGES[block.language] === language).map(({ code }) => code);
      const shell = programs.filter(({ language: each }) => isShell(each)).map(({ code }) => code);
      return { language, commands: language === 'Python' ? pythonCommands(own, shell) : nodeCommands(own, shell, ids) };
    }),
  };
}

function nodeCommands(code: readonly string[], shell: readonly string[], ids: readonly string[]): string[] {
  const imported = importsOf(code, /\bfrom\s+['"]([^'"]+)['"]/g);
  const own = imported.has(OWN_PACKAGE.name) ? [OWN_PACKAGE.url] : [];
  const packages = [...own, ...PACKAGES.npm.filter((name) => imported.has(name))];
  const types = [...imported].flatMap((path) => /^\.\/([\w-]+)\.ts$/.exec(path)?.[1] ?? []);
  const missing = types.filter((name) => !shell.some((command) => command.includes(`-o ${name}.ts`)));
  return [
    'npm init -y',
    'npm pkg set type=module',
    ...(packages.length > 0 ? [`npm install ${packages.join(' ')}`] : []),
    ...missing
      .filter(
        (name) =>
          ids.includes(name) && code.some((each) => each.includes(`import type`) && each.includes(`./${name}.ts`)),
      )
      .map((name) => `curl -fsS http://localhost:4321/types/${name}.ts -o ${name}.ts`),
    ...downloads(imported, shell),
  ];
}

function pythonCommands(code: readonly string[], shell: readonly string[]): string[] {
  const imported = importsOf(code, /^[ \t]*(?:import|from)\s+(\w+)/gm);
  const needed = new Set([...imported, ...[...imported].flatMap((name) => CLIENTS[name]?.packages ?? [])]);
  const packages = PACKAGES.pip.filter((name) => needed.has(name));
  if (packages.length === 0) return [];
  return [
    'python3 -m venv .venv',
    '. .venv/bin/activate',
    `pip install ${packages.join(' ')}`,
    ...downloads(imported, shell),
  ];
}

/** Returns what fetches the clients that samples import, where the page does not fetch them itself. */
function downloads(imported: ReadonlySet<string>, shell: readonly string[]): string[] {
  const files = [...imported].flatMap((name) => CLIENTS[name]?.file ?? []);
  return files
    .filter((file) => !shell.some((command) => command.includes(`-o ${file}`)))
    .map((file) => `curl -fsS http://localhost:4321/samples/${file} -o ${file}`);
}

function importsOf(code: readonly string[], pattern: RegExp): Set<string> {
  return new Set(code.flatMap((each) => [...each.matchAll(pattern)].map(([, name = '']) => name)));
}

function isShell(language: string): boolean {
  return language === 'bash' || language === 'sh' || language === 'shell';
}

interface Client {
  file: string;
  /** What the client itself imports. */
  packages: readonly string[];
}

export type SetupLanguage = 'JavaScript' | 'TypeScript' | 'Python';

/** A block of code on a page. */
export interface Block {
  /** As its fence names it. */
  language: string;
  code: string;
}

export interface Setup {
  /** The environment variables that hold keys, each with a demo key that may do everything. */
  keys: { api: string; name: string; value: string }[];
  /** What to run once in the folder, by language. */
  languages: { language: SetupLanguage; commands: string[] }[];
}
