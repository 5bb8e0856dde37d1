import type { Case } from '../../openapi/case.ts';
import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { DemoKey } from '../../openapi/key-contract.ts';
import { allContracts } from './contract.ts';
import { answerTo, MISTAKES } from './mistake.ts';

/** The case that the home page shows: the plainest 401 to an expired key, of an API whose code says so. */
export function showcaseExample(): ShowcaseExample {
  const candidates = expiredAnswers().filter(({ answer }) => answer.status === 401);
  const found = candidates.find(({ answer }) => /expired/i.test(answer.code ?? '')) ?? candidates[0];
  const key = found?.api.demoKeys.find(({ name }) => name === found.answer.trigger?.key);
  if (!found || !key)
    throw new Error('Failed to find a case for the home page: no API returns 401 for an expired key.');
  return { ...found, key };
}

/** How each API answers a key that has expired, in the catalog's order. */
export function expiredAnswers(): ExpiredAnswer[] {
  const mistake = MISTAKES.find(({ id }) => id === 'expired');
  return allContracts().flatMap((api) => {
    const found = mistake && answerTo(mistake, api);
    return found ? [{ api, ...found }] : [];
  });
}

export interface ShowcaseExample extends ExpiredAnswer {
  key: DemoKey;
}

interface ExpiredAnswer {
  api: ApiContract;
  operation: OperationContract;
  answer: AnswerContract;
  example: Case;
}
