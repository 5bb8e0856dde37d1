import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';
import type { DemoKey } from '../../openapi/key-contract.ts';
import { allContracts } from './contract.ts';

/** The case that the home page shows: the first that needs nothing but a demo key which is refused. */
export function showcase(): Showcase {
  for (const api of allContracts()) {
    for (const operation of api.operations.filter(({ method }) => method === 'GET')) {
      for (const answer of operation.answers.filter(({ status }) => status === 401)) {
        const key = api.demoKeys.find(({ name }) => name === answer.trigger?.key);
        if (key) return { api, operation, answer, key };
      }
    }
  }
  throw new Error('Failed to find a case for the home page: no API answers 401 to one of its demo keys.');
}

export interface Showcase {
  api: ApiContract;
  operation: OperationContract;
  answer: AnswerContract;
  key: DemoKey;
}
