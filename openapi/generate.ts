/**
 * Writes everything in openapi/generated/ from the OpenAPI documents beside this file:
 * `node openapi/generate.ts`, or `npm run generate`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { API_IDS } from './catalog.ts';
import { bundleDocument } from './generate/bundle.ts';
import { expandCases } from './generate/cases.ts';
import { readContract } from './generate/contract.ts';
import { checkExamples } from './generate/examples.ts';
import { writeTypes } from './generate/types.ts';
import { writeValidators } from './generate/validators.ts';
import { generatedPath, writeJson } from './generate/files.ts';

const DOCUMENTS = [...API_IDS, 'console'];

await rm(generatedPath(''), { recursive: true, force: true });
await mkdir(generatedPath(''), { recursive: true });

const cases = [];
for (const id of DOCUMENTS) {
  // 1. Lint with openapi/redocly.yaml, and bundle.
  const document = await bundleDocument(id);
  await writeJson(`${id}.json`, document);

  // 2. Types for people and for the handlers.
  await writeTypes(id);

  // 3. What the mock and the site read.
  const contract = readContract(id, document);
  checkExamples(contract, document);
  await writeJson(`${id}.contract.json`, contract);
  await writeValidators(contract);

  // 4. Every documented answer, as requests that yield it.
  cases.push(...expandCases(contract));
}
await writeJson('cases.json', cases);

const natural = cases.filter((each) => each.natural).length;
console.log(
  `${DOCUMENTS.length} documents, ${cases.length} cases, ${natural} of them natural (${((100 * natural) / cases.length).toFixed(1)} %)`,
);
