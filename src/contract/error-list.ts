import type { ApiContract } from '../../openapi/contract.ts';
import type { Retry } from '../../openapi/fix.ts';
import type { Provenance } from '../../openapi/provenance.ts';
import { errorAddress } from './address.ts';
import { fixOf } from './fix.ts';

/** An error of an API and what to do about it, as /errors.json lists it. openapi/errors.schema.json describes it. */
export interface ListedError {
  api: string;
  /** The error code in the body. */
  code: string;
  status: number;
  /** The name of the example in the OpenAPI document: the code, with a suffix where one code has several causes. */
  name: string;
  /** The cause, in a few words. */
  cause: string;
  /** The operations that return the error for this cause and with this fix. */
  operations: string[];
  meaning: string;
  /** What to do, the most likely remedy first. */
  fix: string[];
  retry: Retry;
  /** How long to wait before a retry. */
  wait?: string;
  /** The page of this site that explains the code, as an absolute path. */
  page: string;
  /** Whose remedy it is. */
  provenance: Provenance;
}

/** Returns every error of some APIs, each cause and remedy of a code once, in the order of the documents. */
export function errorList(apis: readonly ApiContract[]): ListedError[] {
  return apis.flatMap(listErrors);
}

function listErrors(api: ApiContract): ListedError[] {
  const listed = new Map<string, ListedError>();
  for (const operation of api.operations) {
    for (const answer of operation.answers) {
      const fix = fixOf(api.id, answer);
      if (!fix || answer.code === null) continue;
      const { status, name, code } = answer;
      const id = `${status} ${name} ${answer.fix ?? name}`;
      const known = listed.get(id);
      if (known) {
        known.operations.push(operation.id);
        continue;
      }
      const { meaning, steps, retry, wait, provenance } = fix;
      listed.set(id, {
        api: api.id,
        code,
        status,
        name,
        cause: answer.summary,
        operations: [operation.id],
        meaning,
        fix: steps,
        retry,
        ...(wait !== undefined && { wait }),
        page: errorAddress(api.id, code),
        provenance,
      });
    }
  }
  return [...listed.values()];
}
