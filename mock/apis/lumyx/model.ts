import { exampleOf } from '../../engine/answer/example.ts';
import { contract } from './contract.ts';
import type { AnyCall, Schemas } from './types.ts';

/** The models are those of the document's example. */
export const MODELS = exampleOf(contract, 'listModels', 'models') as unknown as Schemas['ModelList'];

/** Models that need the account to have accepted the uncensored policy. Which do is our choice; the code is the vendor's. */
const UNCENSORED = ['nova_2_0'];

/** Returns a model by its id, or refuses. */
export function findModel({ refuse }: Pick<AnyCall, 'refuse'>, id: string): Schemas['Model'] {
  const model = MODELS.data.find((each) => each.id === id);
  if (model) return model;
  const known = MODELS.data.map((each) => each.id).join(', ');
  throw refuse('model_not_found', `There are the models ${known}, and no other.`, { model: id });
}

/** Returns a model that this account may chat with, or refuses. */
export function chooseModel(call: Pick<AnyCall, 'refuse' | 'accountStates' | 'key'>, id: string): Schemas['Model'] {
  const model = findModel(call, id);
  if (!UNCENSORED.includes(id) || call.accountStates.includes('uncensored-policy')) return model;
  throw call.refuse(
    'uncensored_policy_required',
    `The account of the key '${call.key.name}' has not accepted the uncensored policy, which ${id} needs here.`,
    { model: id },
  );
}
