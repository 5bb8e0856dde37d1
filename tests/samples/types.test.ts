/** Every TypeScript sample of every guide, checked as its reader's editor would check it. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_IDS } from '../../openapi/catalog.ts';
import { generatedPath } from '../../openapi/generate/files.ts';
import { readGuides } from './guide.ts';
import { saveSample } from './program.ts';
import { createBuilding, PACKAGES } from './workplace.ts';
import type { Building } from './workplace.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let building: Building;
let program: ts.Program;
const paths = new Map<string, string>();

const samples = (await readGuides()).flatMap(({ page, samples: all }) =>
  all
    .filter(({ language, notExecuted }) => language === 'ts' && notExecuted === null)
    .map((sample) => ({ name: `${page}:${sample.line}`, page, sample })),
);

beforeAll(() => {
  building = createBuilding();
  const modules = join(building.folder, 'node_modules');
  for (const name of PACKAGES) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  for (const page of new Set(samples.map((each) => each.page))) {
    const folder = folderOf(page);
    mkdirSync(folder);
    symlinkSync(join(ROOT, 'mock'), join(folder, 'mock'));
    symlinkSync(join(ROOT, 'openapi/samples/api-client.ts'), join(folder, 'api-client.ts'));
    for (const id of API_IDS) symlinkSync(generatedPath(`${id}.ts`), join(folder, `${id}.ts`));
  }
  for (const { name, page, sample } of samples) {
    paths.set(name, saveSample({ ...sample, title: null }, folderOf(page), sample.code));
  }
  program = ts.createProgram({
    rootNames: [...paths.values()],
    options: {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      allowImportingTsExtensions: true,
      resolveJsonModule: true,
      skipLibCheck: true,
      typeRoots: [join(ROOT, 'node_modules/@types')],
      types: ['node'],
    },
  });
}, 60_000);

afterAll(() => building[Symbol.dispose]());

test.each(samples)('the TypeScript compiler accepts $name', ({ name }) => {
  const source = program.getSourceFile(paths.get(name) ?? '');

  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];

  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

function folderOf(page: string): string {
  return join(building.folder, page.replaceAll(/\W/g, '-'));
}
