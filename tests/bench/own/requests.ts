import type { Case } from '../../../openapi/case.ts';
import type { ApiContract } from '../../../openapi/contract.ts';
import type { Derived } from '../../../openapi/derive/derive.ts';
import { expandCases } from '../../../openapi/generate/cases.ts';
import { requestOf } from '../../../openapi/replay.ts';

/** What every server is asked, in the order of the table. */
export const QUESTIONS = [
  { name: 'A valid request', reason: 'handle/done' },
  { name: 'An unknown key', reason: 'handle/done', key: 'unknown' },
  { name: 'An expired key', reason: 'handle/done', key: 'expired' },
  { name: 'A key without the required scope', reason: 'authorize/permission' },
  { name: 'The third request, with a limit of 2', reason: 'limit/per-minute' },
  { name: 'A body of text/plain', reason: 'validate/media-type' },
  { name: 'An unknown path', reason: 'receive/no-such-route' },
  { name: 'A wrong method', reason: 'receive/method-not-allowed' },
  { name: 'An invalid body', reason: 'validate/value' },
] as const satisfies readonly { name: string; reason: string; key?: string }[];

/** The same requests for any server of a document: paths begin where those of the document do. */
export interface Question {
  name: string;
  /** In order; the last response is the one that counts. null: the document cannot be asked this. */
  requests: ((origin: string) => Request)[] | null;
  /** What a good message names: the field that is wrong. */
  field: string | null;
}

/** Returns what to ask about a document. Its key for every scope is taken where a request needs one. */
export function questionsOf({ contract }: Derived): Question[] {
  const documented = expandCases(contract);
  const keyed = new Set(contract.operations.filter(({ permissions }) => permissions.length > 0).map(({ id }) => id));
  return QUESTIONS.map((question) => {
    const { name, reason } = question;
    const cases = 'key' in question ? successesWith(contract, question.key) : documented;
    const found = cases.filter(
      (each) =>
        each.natural &&
        (keyed.size === 0 || keyed.has(each.operationId) || reason.startsWith('receive/')) &&
        fits(each, reason),
    );
    const chosen = found.find(({ method }) => reason === 'handle/done' && method === 'GET') ?? found[0];
    return {
      name,
      requests: chosen ? requestsOf(chosen, contract.mockBase) : null,
      field: chosen && reason === 'validate/value' ? fieldOf(chosen, cases) : null,
    };
  });
}

/** Returns the requests that succeed, with another key. */
function successesWith(contract: ApiContract, key: string): Case[] {
  const operations = contract.operations.map((operation) => ({
    ...operation,
    answers: operation.answers
      .filter(({ reason }) => reason === 'handle/done')
      .map((answer) => ({ ...answer, trigger: { key } })),
  }));
  return expandCases({ ...contract, operations });
}

function fits({ expect, method }: Case, reason: string): boolean {
  const given = expect.headers['x-mock-reason'];
  // A member that is gone is as invalid as one that is wrong; only a request with a body has either.
  if (reason === 'validate/value') return method !== 'GET' && (given === reason || given === 'validate/missing-field');
  return given === reason;
}

function requestsOf({ requests }: Case, base: string): ((origin: string) => Request)[] {
  return requests.map((each) => (origin) => requestOf({ ...each, path: each.path.slice(base.length) }, origin));
}

/** Returns the member in which an invalid body differs from the valid one; null where it is no object. */
function fieldOf(invalid: Case, cases: readonly Case[]): string | null {
  const valid = cases.find(
    ({ operationId, expect }) =>
      operationId === invalid.operationId && expect.headers['x-mock-reason'] === 'handle/done',
  );
  const [before, after] = [valid, invalid].map((each) => each?.requests.at(-1)?.body) as [unknown, unknown];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return null;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differs = (name: string) =>
    JSON.stringify(Reflect.get(before, name)) !== JSON.stringify(Reflect.get(after, name));
  return [...names].find(differs) ?? null;
}
