import type { ApiContract, JsonValue } from '../../../openapi/contract.ts';

/**
 * Returns the documented example of an answer, so that a handler can say what the document says instead of saying it
 * again. Throws where the document has no such answer.
 */
export function exampleOf(contract: ApiContract, operationId: string, name: string): JsonValue {
  const operation = contract.operations.find(({ id }) => id === operationId);
  const answer = operation?.answers.find((candidate) => candidate.name === name);
  if (answer) return answer.value;
  throw new Error(
    `Failed to find the example "${name}" of ${contract.id} ${operationId}. Add it to openapi/${contract.id}.yaml.`,
  );
}
