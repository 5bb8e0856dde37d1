import { API_IDS } from '../../openapi/catalog.ts';
import type { AnswerContract, ApiContract, OperationContract } from '../../openapi/contract.ts';

const files = import.meta.glob<ApiContract>('../../openapi/generated/*.contract.json', {
  eager: true,
  import: 'default',
});

/** The documented APIs, in the catalog's order. */
export function allContracts(): ApiContract[] {
  return API_IDS.map(contractOf);
}

/** The contract of one document: an API of the catalog, or the console. */
export function contractOf(id: string): ApiContract {
  const contract = files[`../../openapi/generated/${id}.contract.json`];
  if (!contract) {
    throw new Error(
      `Failed to find the contract of "${id}": there is no such document. Run "npm run generate", or correct the id.`,
    );
  }
  return contract;
}

/** The API that a page is about, by the first part of the page's id; undefined, if it is about none or about several. */
export function apiOfPage(pageId: string): ApiContract | undefined {
  const id = API_IDS.find((each) => each === pageId.split('/')[0]);
  return id && contractOf(id);
}

/** One operation of an API. */
export function operationOf(contract: ApiContract, id: string): OperationContract {
  const operation = contract.operations.find((each) => each.id === id);
  if (!operation) throw new Error(`Failed to find the operation "${id}": ${contract.id} has none of this name.`);
  return operation;
}

/** One documented answer of an operation, by the name of its example. */
export function answerOf(operation: OperationContract, name: string): AnswerContract {
  const answer = operation.answers.find((each) => each.name === name);
  if (!answer) throw new Error(`Failed to find the case "${name}": ${operation.id} has none of this name.`);
  return answer;
}
