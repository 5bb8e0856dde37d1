import type { NormalizedProblem } from '@redocly/openapi-core';
import type { Case } from '../case.ts';
import type { ApiContract } from '../contract.ts';
import { bundleDocument } from './bundle.ts';
import { expandCases } from './cases.ts';
import { checkSameTriggers } from './check/same-triggers.ts';
import { readContract } from './contract.ts';
import { collectFixes } from './fix.ts';
import type { Output } from './files.ts';
import { lintSource } from './lint.ts';
import { Located } from './located.ts';
import { publishDocument } from './publish.ts';
import { replySchemas } from './reply-schemas.ts';
import { asProblems } from './report.ts';
import type { AuthoredDocument } from './source.ts';
import { typesOf } from './types.ts';
import { addValidators } from './validators.ts';

/** Adds what is generated from one document to the output; resolves to its cases, or to what is wrong with it. */
export async function generateDocument(document: AuthoredDocument, output: Output): Promise<Generated> {
  const { id } = document;

  // 1. Everything that can be wrong, before anything is made of it.
  const problems = await lintSource(document);
  if (problems.length > 0) return { problems, cases: [], contract: null };
  const bundled = await bundleDocument(id);
  const fixes = collectFixes();
  const contract = readContract(id, bundled, fixes);
  const cases = expandCases(contract);
  const same = checkSameTriggers(Located.top(bundled), cases);
  if (same.length > 0) return { problems: asProblems(document, same), cases: [], contract: null };

  // 2. What is published, and types for people and for the handlers.
  const published = publishDocument(bundled);
  output.addJson(`${id}.json`, published);
  output.add(`${id}.ts`, await typesOf(id, published));

  // 3. What the mock and the site read.
  output.addJson(`${id}.contract.json`, contract);
  output.addJson(`${id}.fixes.json`, fixes.fixes);
  await addValidators(output, contract, replySchemas(bundled));
  return { problems: [], cases, contract };
}

interface Generated {
  problems: NormalizedProblem[];
  /** Every documented answer, as requests that yield it. */
  cases: Case[];
  /** null: the document has problems. */
  contract: ApiContract | null;
}
