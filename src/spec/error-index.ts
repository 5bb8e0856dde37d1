import { readText } from '../../openapi/pointer.ts';
import type { ApiContract } from '../../openapi/contract.ts';
import type { ErrorIndex, IndexedApi } from '../search/error-index.ts';
import { caseAddress, headerAddress } from './address.ts';
import { errorCodes } from './error.ts';

/** Returns every error and every limit header of some APIs, each with the place that explains it. */
export function errorIndex(apis: ApiContract[]): ErrorIndex {
  return { apis: apis.map(indexApi) };
}

function indexApi(api: ApiContract): IndexedApi {
  return {
    name: api.name,
    codeAt: api.envelope.code,
    errors: errorCodes(api).flatMap(({ code, status, cases }) =>
      cases.map(({ answer, operations: [operation] }) => ({
        status,
        code,
        summary: answer.summary,
        message: answer.message ?? readText(answer.value, api.envelope.message),
        href: caseAddress(api.id, operation?.id ?? '', answer),
      })),
    ),
    headers: api.limitHeaders.map(({ name, meaning }) => ({ name, meaning, href: headerAddress(api.id, name) })),
  };
}
