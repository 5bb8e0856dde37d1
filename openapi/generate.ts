/**
 * Writes openapi/generated/, and the key formats in openapi/samples/, from the OpenAPI documents beside this file:
 * `npm run generate`, or `npm run generate <id> …` for some of them. With --check nothing is written; files that would change are an error.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { NormalizedProblem } from '@redocly/openapi-core';
import type { Case } from './case.ts';
import { API_IDS } from './catalog.ts';
import type { ApiContract } from './contract.ts';
import { didYouMean, listNames } from './generate/fault.ts';
import { generatedPath, Output } from './generate/files.ts';
import { generateDocument } from './generate/generate-document.ts';
import { namesOf } from './generate/names.ts';
import { printProblems } from './generate/report.ts';
import { readSource } from './generate/source.ts';
import { gitleaksConfig, keyPatterns } from './secret-pattern.ts';

/** Forced cases are for faults that a client cannot cause; of what the vendors document, most must be natural. */
const NATURAL_SHARE = 85;

const DOCUMENTS: readonly string[] = [...API_IDS, 'console'];
const checking = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const ids = asked.length > 0 ? asked : DOCUMENTS;
const whole = asked.length === 0;

process.exitCode = await generate();

/** Resolves to the exit code. */
async function generate(): Promise<number> {
  const unknown = ids.find((id) => !DOCUMENTS.includes(id));
  if (unknown !== undefined) {
    const [near] = didYouMean(unknown, DOCUMENTS);
    const hint = near === undefined ? 'Add it to openapi/catalog.ts, or choose one of these.' : `Did you mean ${near}?`;
    return fail(`There is no document "${unknown}" in the catalog, which has ${listNames(DOCUMENTS, 'and')}. ${hint}`);
  }
  const absent = ids.filter((id) => !existsSync(new URL(`${id}.yaml`, import.meta.url)));
  if (absent.length > 0) return fail(`The catalog names openapi/${listNames(absent, 'and')}.yaml, which is not there.`);

  const output = new Output();
  const problems: NormalizedProblem[] = [];
  const cases = new Map<string, Case[]>();
  const contracts = new Map<string, ApiContract>();
  for (const id of ids) {
    const result = await generateDocument(await readSource(id), output);
    problems.push(...result.problems);
    cases.set(id, result.cases);
    if (result.contract) contracts.set(id, result.contract);
  }
  if (problems.length > 0) {
    printProblems(problems);
    return fail(
      `${problems.length === 1 ? 'One problem' : `${problems.length} problems`}, shown above. Nothing was written.`,
    );
  }

  const all = whole ? [...cases.values()].flat() : withKnown(cases);
  output.addJson('cases.json', all);
  const apis = API_IDS.flatMap((id) => contracts.get(id) ?? knownContract(id) ?? []);
  output.add('names.ts', namesOf(apis));
  output.add('../samples/gitleaks.toml', gitleaksConfig(apis));
  output.add('../samples/key-patterns.txt', keyPatterns(apis));
  const documented = all.filter(({ api }) => api !== 'console');
  const natural = documented.filter((each) => each.natural && !each.large).length;
  const share = (100 * natural) / documented.length;
  if (share < NATURAL_SHARE) {
    return fail(
      `Only ${share.toFixed(1)} % of the cases are natural; at least ${NATURAL_SHARE} % must be. Give those with force: true another trigger.`,
    );
  }

  if (checking) {
    const stale = output.stale(whole);
    if (stale.length > 0)
      return fail(`What is generated is not fresh: ${listNames(stale, 'and')} would change. Run npm run generate.`);
  } else output.write(whole);
  console.log(
    `${ids.length} documents, ${all.length} cases; of the ${documented.length} of the documented APIs ${natural} are natural (${share.toFixed(1)} %)`,
  );
  return 0;
}

/** Returns all cases in the order of the catalog, those of documents that were not read as they were written before. */
function withKnown(fresh: ReadonlyMap<string, Case[]>): Case[] {
  const path = generatedPath('cases.json');
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Case[]) : [];
  return DOCUMENTS.flatMap((id) => fresh.get(id) ?? before.filter(({ api }) => api === id));
}

/** Returns the contract of a document that was not read, as it was written before. */
function knownContract(id: string): ApiContract | null {
  const path = generatedPath(`${id}.contract.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ApiContract) : null;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
