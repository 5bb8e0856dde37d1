import type { components } from '../../../openapi/generated/novastack.ts';
import type { Call } from '../../engine/handler.ts';
import { exampleOf } from '../../engine/answer/example.ts';
import { contract } from './contract.ts';

/** The models that the mock knows: those of the document's example. */
export const MODELS = exampleOf(contract, 'listModels', 'models') as components['schemas']['ModelList'];

/** Refuses a model that is not in the list. */
export function expectModel({ refuse }: Pick<Call<unknown, unknown, unknown>, 'refuse'>, model: string): void {
  if (MODELS.data.some(({ id }) => id === model)) return;
  const known = MODELS.data.map(({ id }) => id).join(' and ');
  throw refuse('model_not_found', `There is no such model; the mock knows ${known}.`, { model });
}
