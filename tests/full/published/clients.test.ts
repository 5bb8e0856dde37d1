/** What other people's generators make of the published documents, checked as strictly as TypeScript can. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portableYaml } from '../../../openapi/portable-yaml.ts';
import { generatedPath } from '../../../openapi/generate/files.ts';
import { PUBLISHED, readPublished } from '../../support/published.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
// The generators look for packages and for a TypeScript beside what they write.
const cache = join(ROOT, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'clients-'));
const command = join(dirname(createRequire(import.meta.url).resolve('openapi-typescript')), '../bin/cli.js');

beforeAll(() => {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const id of PUBLISHED) writeFileSync(join(folder, `${id}.yaml`), portableYaml(readPublished(id)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(PUBLISHED)('the openapi-typescript command gives the published types of %s', (id) => {
  run(command, [`${id}.yaml`, '-o', `${id}.command.ts`]);

  expect(withoutExtras(read(`${id}.command.ts`))).toBe(withoutExtras(readFileSync(generatedPath(`${id}.ts`), 'utf8')));
});

test.each(PUBLISHED)('the published types of %s compile', (id) => {
  writeFileSync(join(folder, `${id}.types.ts`), readFileSync(generatedPath(`${id}.ts`), 'utf8'));

  expect(problemsOf([`${id}.types.ts`])).toEqual([]);
});

test.each(PUBLISHED)('the client that @hey-api/openapi-ts writes for %s compiles', (id) => {
  const options = `-i ${id}.yaml -o hey-api/${id} -c @hey-api/client-fetch --silent --no-log-file`;
  run(join(ROOT, 'node_modules/@hey-api/openapi-ts/bin/run.js'), options.split(' '));

  expect(read(`hey-api/${id}/types.gen.ts`)).toContain('export type');
  expect(problemsOf([`hey-api/${id}/index.ts`, `hey-api/${id}/sdk.gen.ts`])).toEqual([]);
});

test.each(PUBLISHED)('the client that orval writes for %s compiles', (id) => {
  const config = {
    [id]: { input: `${id}.yaml`, output: { target: `orval/${id}.ts`, client: 'fetch', mode: 'single' } },
  };
  writeFileSync(join(folder, `${id}.orval.config.mjs`), `export default ${JSON.stringify(config)};\n`);
  run(join(ROOT, 'node_modules/orval/dist/bin/orval.mjs'), ['--config', `${id}.orval.config.mjs`]);

  expect(read(`orval/${id}.ts`)).toContain('export const');
  expect(problemsOf([`orval/${id}.ts`])).toEqual([]);
});

function run(program: string, options: string[]): void {
  const env = { ...process.env, CI: 'true', NO_COLOR: '1', DO_NOT_TRACK: '1' };
  execFileSync(process.execPath, [program, ...options], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Returns the types without comments and aliases, and files as the command types them. */
function withoutExtras(types: string): string {
  return types
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/^export type \w+ = components\["schemas"\].*$/gm, '')
    .replaceAll(': Blob;', ': string;')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns what the compiler finds in these files and in all that they import. */
function problemsOf(names: string[]): string[] {
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}
