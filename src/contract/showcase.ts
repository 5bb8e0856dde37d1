import type { Case } from '../../openapi/case.ts';
import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { DemoKey } from '../../openapi/key-contract.ts';
import { allContracts } from './contract.ts';
import { answersTo } from './mistake.ts';

/**
 * What the home page shows: an expired key, a key without the permission, and one request too many, on one operation.
 * It is the plainest read whose 401 says that the key has expired and whose 429 says how long to wait. Throws where no
 * API documents all three.
 */
export function showcase(): Showcase {
  for (const api of allContracts()) {
    for (const operation of api.operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'))) {
      const outcomes = WANTED.map(({ mistake, isWanted }) =>
        answersTo(mistake, api, operation).find(({ answer }) => isWanted(answer)),
      );
      if (outcomes.every((outcome) => outcome !== undefined)) {
        return {
          api,
          operation,
          outcomes: outcomes.map((outcome) => ({ ...outcome, key: keyOf(api, outcome.answer) })),
        };
      }
    }
  }
  throw new Error('Failed to find what the home page shows: no operation documents an expired key, a 403 and a 429.');
}

const WANTED: { mistake: string; isWanted: (answer: AnswerContract) => boolean }[] = [
  { mistake: 'expired', isWanted: ({ status, code }) => status === 401 && /expired/i.test(code ?? '') },
  { mistake: 'permission', isWanted: ({ status }) => status === 403 },
  { mistake: 'limit', isWanted: ({ headers }) => headers.includes('Retry-After') },
];

function keyOf(api: ApiContract, { trigger }: AnswerContract): DemoKey {
  const key = api.demoKeys.find(({ name }) => name === trigger?.key);
  if (!key) throw new Error(`Failed to find the demo key "${String(trigger?.key)}" of ${api.id} for the home page.`);
  return key;
}

export interface Showcase {
  api: ApiContract;
  operation: OperationContract;
  outcomes: { answer: AnswerContract; example: Case; key: DemoKey }[];
}
