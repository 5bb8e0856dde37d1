import type { Case } from '../../openapi/case.ts';
import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import { allContracts } from './contract.ts';
import { answerTo, MISTAKES } from './mistake.ts';

/** How each API answers a key that has expired, in the catalog's order. */
export function expiredAnswers(): ExpiredAnswer[] {
  const mistake = MISTAKES.find(({ id }) => id === 'expired');
  return allContracts().flatMap((api) => {
    const found = mistake && answerTo(mistake, api);
    return found ? [{ api, ...found }] : [];
  });
}

interface ExpiredAnswer {
  api: ApiContract;
  operation: OperationContract;
  answer: AnswerContract;
  example: Case;
}
