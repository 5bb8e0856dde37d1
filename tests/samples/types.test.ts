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
import { createBuilding } from './workplace.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const building = createBuilding();
let program: ts.Program;

const samples = (await readGuides()).flatMap(({ page, samples: all }) => {
  const typed = all.filter(({ language, notExecuted }) => language === 'ts' && notExecuted === null);
  if (typed.length === 0) return [];

  const folder = join(building.folder, page.replaceAll(/\W/g, '-'));
  mkdirSync(folder);
  symlinkSync(join(ROOT, 'mock'), join(folder, 'mock'));
  for (const id of API_IDS) symlinkSync(generatedPath(`${id}.ts`), join(folder, `${id}.ts`));
  return typed.map((sample) => ({
    name: `${page}:${sample.line}`,
    path: saveSample({ ...sample, title: null }, folder, sample.code),
  }));
});

beforeAll(() => {
  program = ts.createProgram({
    rootNames: samples.map(({ path }) => path),
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

test.each(samples)('the TypeScript compiler accepts $name', ({ path }) => {
  const source = program.getSourceFile(path);

  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];

  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
