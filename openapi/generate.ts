/**
 * Writes everything in openapi/generated/ from the OpenAPI documents beside this file:
 * `node openapi/generate.ts`, or `npm run generate`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { API_IDS } from './catalog.ts';
import { bundleDocument } from './generate/bundle.ts';
import { expandCases } from './generate/cases.ts';
import { readContract } from './generate/contract.ts';
import { collectFixes } from './generate/fix.ts';
import { checkExamples } from './generate/examples.ts';
import { writeTypes } from './generate/types.ts';
import { writeValidators } from './generate/validators.ts';
import { CHECKING, generatedPath, staleFiles, writeJson } from './generate/files.ts';

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
  const fixes = collectFixes();
  const contract = readContract(id, document, fixes);
  checkExamples(contract, document);
  await writeJson(`${id}.contract.json`, contract);
  await writeJson(`${id}.fixes.json`, fixes.fixes);
  await writeValidators(contract);

  // 4. Every documented answer, as requests that yield it.
  cases.push(...expandCases(contract));
}
await writeJson('cases.json', cases);

// Forced cases are for faults that a client cannot cause; of what the vendors document, most must be natural.
const documented = cases.filter(({ api }) => api !== 'console');
const natural = documented.filter((each) => each.natural).length;
const share = (100 * natural) / documented.length;
console.log(
  `${DOCUMENTS.length} documents, ${cases.length} cases; of the ${documented.length} of the documented APIs ${natural} are natural (${share.toFixed(1)} %)`,
);
if (share < 85)
  throw new Error('Failed to generate: fewer than 85 % of the cases are natural. Give more of them a trigger.');

const stale = CHECKING ? staleFiles() : [];
if (stale.length > 0) {
  throw new Error(
    `Failed to find openapi/generated/ fresh: ${stale.join(', ')} would change. Run npm run generate and commit the result.`,
  );
}
