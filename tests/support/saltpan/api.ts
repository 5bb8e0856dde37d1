import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defineApi } from '../../../mock/engine/define-api.ts';
import type { Api } from '../../../mock/engine/define-api.ts';
import type { ApiContract } from '../../../openapi/contract.ts';
import type { OpenApiDocument } from '../../../openapi/generate/document.ts';
import { readContract } from '../../../openapi/generate/contract.ts';
import { validatorsSource } from '../../../openapi/generate/validators.ts';
import type { Validate } from '../../../openapi/validate.ts';
import { handlers } from './handlers.ts';

/** The document as its author wrote it. */
export const SALTPAN = readFileSync(new URL('saltpan.yaml', import.meta.url), 'utf8');

/** Returns the document as plain data. */
export function saltpanDocument(): OpenApiDocument {
  return parse(SALTPAN, { merge: true, maxAliasCount: -1 }) as OpenApiDocument;
}

/** Returns the API of the document, made as `npm run generate` and the registry make one, without files. */
export async function saltpanApi(): Promise<Api> {
  const contract = readContract('saltpan', saltpanDocument());
  return defineApi<Record<string, never>>({
    contract,
    validators: await validatorsOf(contract),
    // They are written for the test's document, of which there are no types.
    handlers: handlers as never,
  });
}

/** Returns the validators of a contract, compiled as they are for the page. */
async function validatorsOf(contract: ApiContract): Promise<Record<string, Validate>> {
  const source = await validatorsSource(contract);
  return (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Record<string, Validate>;
}
