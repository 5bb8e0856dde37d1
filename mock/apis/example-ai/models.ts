import { exampleOf } from '../../engine/answer/example.ts';
import { contract } from './contract.ts';
import type { AnyCall, Schemas } from './types.ts';

/** The models, as the document lists them. */
export const MODELS = (exampleOf(contract, 'listModels', 'models') as unknown as Schemas['ModelsAnswer']).data;

/** Throws the documented refusal for a model that is not listed, or that makes something else than is asked for. */
export function expectModel(id: string, kind: Schemas['Model']['type'], { refuse }: Pick<AnyCall, 'refuse'>): void {
  const model = MODELS.find((candidate) => candidate.id === id);
  if (!model) {
    throw refuse('MODEL_NOT_FOUND', 'No model has the name that was sent.', { problem: `${id} is not listed` });
  }
  if (model.type === kind) return;
  const made = { text: 'text', image: 'images' }[model.type];
  throw refuse('UNSUPPORTED_MODEL', `The model ${id} makes ${made}.`, { problem: `${id} makes ${made}` });
}
